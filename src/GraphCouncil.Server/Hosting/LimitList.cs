using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace GraphCouncil.Server.Hosting;

/// <summary>One limit in force.</summary>
/// <param name="Name">What it is set with: <c>Limits:Depth</c>.</param>
/// <param name="Range">The figures that make sense; every positive one when not told.</param>
internal sealed record Limit(string Name, long Value, RangeAttribute? Range);

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
        where property.PropertyType == typeof(int) || property.PropertyType == typeof(long)
        select new Limit(
            $"{section.Name}:{property.Name}",
            Convert.ToInt64(property.GetValue(section.Limits), System.Globalization.CultureInfo.InvariantCulture),
            property.GetCustomAttribute<RangeAttribute>());
}
