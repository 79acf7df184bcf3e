using OkOce.Domain;

var title = new LocalizedText("FDA food facility registration", "Registrasi fasilitas pangan FDA");
var registration = Period.From(2025, 11, 3).Through(2026, 12, 31);

Console.WriteLine(title.In(Language.Indonesian));
Console.WriteLine(registration);
Console.WriteLine(registration.Contains(new(2026, 12, 31)));
Console.WriteLine(registration.Contains(new(2027, 1, 1)));
