using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OkOce.EntityFrameworkCore;

/// <summary>A moment as text in UTC, to its last digit.</summary>
/// <remarks>A database's own type may cut it to microseconds; this text sorts by time and is the same in every database.</remarks>
internal sealed class MomentText() : ValueConverter<DateTimeOffset, string>(
    moment => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
    text => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
