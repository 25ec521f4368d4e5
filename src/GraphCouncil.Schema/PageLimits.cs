using System.Globalization;

namespace GraphCouncil.Schema;

/// <summary>The limits that the descriptions of the public schema tell to clients; whoever enforces them gives them.</summary>
/// <param name="DefaultPage">How many items a list shows when neither first nor last is given.</param>
/// <param name="MaxPage">How many items one page holds at most.</param>
/// <param name="MaxIds">How many ids can be asked for at once.</param>
public sealed record PageLimits(int DefaultPage, int MaxPage, int MaxIds)
{
    /// <summary>A description with the limits in place of their names (<see cref="Core.Map.ArgumentDef"/>).</summary>
    internal string FillIn(string description) => description
        .Replace("{DefaultPage}", DefaultPage.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{MaxPage}", MaxPage.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{MaxIds}", MaxIds.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
