namespace OkOce.Domain.Dossiers;

/// <summary>Countries that cases name, and which of them the Union's law covers.</summary>
internal static class Country
{
    // The 27 member states since 1 February 2020, by ISO 3166-1 alpha-2 (Treaty on European Union, art. 52).
    private static readonly Dictionary<string, LocalizedText> MemberStates = new()
    {
        ["AT"] = new("Austria", "Austria"), ["BE"] = new("Belgium", "Belgia"), ["BG"] = new("Bulgaria", "Bulgaria"),
        ["CY"] = new("Cyprus", "Siprus"), ["CZ"] = new("Czechia", "Ceko"), ["DE"] = new("Germany", "Jerman"),
        ["DK"] = new("Denmark", "Denmark"), ["EE"] = new("Estonia", "Estonia"), ["ES"] = new("Spain", "Spanyol"),
        ["FI"] = new("Finland", "Finlandia"), ["FR"] = new("France", "Prancis"), ["GR"] = new("Greece", "Yunani"),
        ["HR"] = new("Croatia", "Kroasia"), ["HU"] = new("Hungary", "Hungaria"), ["IE"] = new("Ireland", "Irlandia"),
        ["IT"] = new("Italy", "Italia"), ["LT"] = new("Lithuania", "Lituania"), ["LU"] = new("Luxembourg", "Luksemburg"),
        ["LV"] = new("Latvia", "Latvia"), ["MT"] = new("Malta", "Malta"), ["NL"] = new("Netherlands", "Belanda"),
        ["PL"] = new("Poland", "Polandia"), ["PT"] = new("Portugal", "Portugal"), ["RO"] = new("Romania", "Rumania"),
        ["SE"] = new("Sweden", "Swedia"), ["SI"] = new("Slovenia", "Slovenia"), ["SK"] = new("Slovakia", "Slowakia"),
    };

    private static readonly Dictionary<string, LocalizedText> Others = new()
    {
        ["AE"] = new("United Arab Emirates", "Uni Emirat Arab"), ["AU"] = new("Australia", "Australia"), ["BN"] = new("Brunei", "Brunei"),
        ["CA"] = new("Canada", "Kanada"), ["CH"] = new("Switzerland", "Swiss"), ["CN"] = new("China", "Tiongkok"),
        ["EG"] = new("Egypt", "Mesir"), ["GB"] = new("United Kingdom", "Britania Raya"), ["HK"] = new("Hong Kong", "Hong Kong"),
        ["IN"] = new("India", "India"), ["JP"] = new("Japan", "Jepang"), ["KE"] = new("Kenya", "Kenya"),
        ["KR"] = new("South Korea", "Korea Selatan"), ["MY"] = new("Malaysia", "Malaysia"), ["PH"] = new("Philippines", "Filipina"),
        ["RU"] = new("Russia", "Rusia"), ["SA"] = new("Saudi Arabia", "Arab Saudi"), ["SG"] = new("Singapore", "Singapura"),
        ["TH"] = new("Thailand", "Thailand"), ["TR"] = new("Turkey", "Turki"), ["VN"] = new("Vietnam", "Vietnam"),
    };

    internal static IEnumerable<string> MemberStateCodes => MemberStates.Keys.Order(StringComparer.Ordinal);

    internal static IEnumerable<string> OtherCodes => Others.Keys.Order(StringComparer.Ordinal);

    internal static bool IsMemberState(string code) => MemberStates.ContainsKey(code);

    internal static LocalizedText? NameOf(string code) =>
        MemberStates.GetValueOrDefault(code) ?? Others.GetValueOrDefault(code);
}
