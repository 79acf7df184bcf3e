using System.Collections;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Portfolios;

namespace OkOce.Benchmarks.Books;

/// <summary>A portfolio of as many offers as wanted, drawn again and again from fewer distinct dossiers, which must fit into memory.</summary>
internal sealed class RepeatedMembers(IReadOnlyList<Dossier> distinct, int times) : IReadOnlyList<Member>
{
    private readonly Member[] members = [.. distinct.Select(dossier => new Member(dossier, ProvinceOf(dossier)))];

    public int Count => members.Length * times;

    public Member this[int index] => members[index % members.Length];

    public IEnumerator<Member> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string? ProvinceOf(Dossier dossier) =>
        dossier.Facilities[0].Facts.TryGet(PlaceFacts.FacilityProvince, out var province) ? province.Possible[0] : null;
}
