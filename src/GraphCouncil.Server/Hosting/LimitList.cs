using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using GraphCouncil.Compiler;

namespace GraphCouncil.Server.Hosting;

/// <summary>One limit in force.</summary>
/// <param name="Name">The setting: <c>Limits:Depth</c>.</param>
/// <param name="Range">The figures that make sense; every positive one when not told.</param>
/// <param name="Told">What it is counted in and what it bounds.</param>
internal sealed record Limit(string Name, long Value, RangeAttribute? Range, LimitAttribute Told);

/// <summary>Every limit there is: what is printed and what is checked at start.</summary>
internal static class LimitList
{
    public static IEnumerable<Limit> Of(ServiceSettings settings) =>
        from section in (IEnumerable<(string Name, object Limits)>)
        [
            (nameof(settings.Limits), settings.Limits),
            (nameof(settings.Answers), settings.Answers),
            (nameof(settings.Transport), settings.Transport),
            (nameof(settings.Memory), settings.Memory),
        ]
        from property in section.Limits.GetType().GetProperties()
        let told = property.GetCustomAttribute<LimitAttribute>()
        where told is not null
        select new Limit(
            $"{section.Name}:{property.Name}",
            Convert.ToInt64(property.GetValue(section.Limits), CultureInfo.InvariantCulture),
            property.GetCustomAttribute<RangeAttribute>(),
            told);
}
