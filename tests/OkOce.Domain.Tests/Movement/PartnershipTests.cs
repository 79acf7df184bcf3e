using OkOce.Domain.Movement;

namespace OkOce.Domain.Tests.Movement;

public class PartnershipTests
{
    [Fact]
    public void The_memorandum_with_ID_SEED_says_what_its_source_says_and_no_more()
    {
        var memorandum = Partnerships.IdSeed;

        memorandum.SignedOn.Should().Be(new DateOnly(2018, 9, 13));
        memorandum.Form.Should().Be(PartnershipForm.Memorandum);
        memorandum.Movement.Should().Contain("PGO");
        memorandum.Partner.Name.Should().Be("ID SEED");
        memorandum.Partner.Kind.Should().Be(PartnerKind.Diaspora);
        memorandum.Place.Indonesian.Should().Contain("Mal Pelayanan Publik");
        memorandum.MarketsNamed.Select(m => m.Indonesian).Should().Equal("Amerika Serikat", "Kanada", "Eropa", "Asia", "Australia");
        memorandum.Purpose.English.Should().ContainAll("capacity", "quality", "standardisation");
        memorandum.Term.Should().BeNull("no source states a term");
        memorandum.Source.Host.Should().Be("viva.co.id");
    }

    [Fact]
    public void A_partner_without_a_name_is_refused() =>
        FluentActions.Invoking(() => new Partner(" ", "Name", PartnerKind.Firm)).Should().Throw<ArgumentException>();
}
