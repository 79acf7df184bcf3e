using OkOce.Dashboard.Import;

namespace OkOce.Dashboard.Tests.Import;

public sealed class SampleTests
{
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    [Theory]
    [InlineData("roster-synthetic.csv")]
    [InlineData("roster-synthetic.xlsx")]
    public void The_synthetic_roster_shows_ten_rows_accepted_and_two_set_aside(string name)
    {
        var reading = Read(name);
        reading.Accepted.Should().HaveCount(10);
        reading.Accepted.Should().OnlyContain(r => r.Profile.Name.StartsWith("Contoh Usaha ", StringComparison.Ordinal));
        reading.Accepted.SelectMany(r => r.Remarks).Select(r => r.Row).Should().Equal(6, 8, 9);
        reading.Quarantined.Select(q => q.Row).Should().Equal(11, 12);
    }

    [Fact]
    public void The_same_list_saved_as_CSV_and_as_XLSX_has_the_same_rows()
    {
        var held = RosterHoldings.None;
        Rosters.Import(Read("roster-synthetic.csv"), ref held).New.Should().HaveCount(10);
        Rosters.Import(Read("roster-synthetic.xlsx"), ref held).ChangesNothing.Should().BeTrue();
    }

    private static RosterReading Read(string name) => Rosters.Read(File.ReadAllBytes(Path.Combine(Folder, name)), name);

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "OkOce.sln"))
        ? Path.Combine(folder.FullName, "samples")
        : Find(folder.Parent!);
}
