using System.Globalization;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema;

/// <summary>The limits that the descriptions of the public schema tell to clients; whoever enforces them gives them.</summary>
/// <param name="DefaultPage">How many items a list shows when neither first nor last is given.</param>
/// <param name="MaxPage">How many items one page holds at most.</param>
/// <param name="MaxIds">How many ids can be asked for at once.</param>
/// <param name="MaxHops">How many relationships a way has at most.</param>
/// <param name="MaxPaths">How many ways can be asked for.</param>
/// <param name="MaxNeighbourDepth">How far a neighbourhood reaches.</param>
/// <param name="MaxNeighbours">How many nodes of it can be asked for.</param>
/// <param name="DefaultGroups">How many groups are told when nobody says how many.</param>
/// <param name="MaxGroups">How many can be asked for.</param>
public sealed record PageLimits(int DefaultPage, int MaxPage, int MaxIds, int MaxHops, int MaxPaths, int MaxNeighbourDepth, int MaxNeighbours,
    int DefaultGroups, int MaxGroups)
{
    /// <summary>A description with the limits in place of their names (<see cref="ArgumentDef"/>).</summary>
    internal string FillIn(string description)
    {
        foreach (var (name, value) in ((string Name, int Value)[])
        [
            (nameof(DefaultPage), DefaultPage),
            (nameof(MaxPage), MaxPage),
            (nameof(MaxIds), MaxIds),
            (nameof(MaxHops), MaxHops),
            (nameof(MaxPaths), MaxPaths),
            (nameof(MaxNeighbourDepth), MaxNeighbourDepth),
            (nameof(MaxNeighbours), MaxNeighbours),
            (nameof(DefaultGroups), DefaultGroups),
            (nameof(MaxGroups), MaxGroups),
            (nameof(WayNames.UsualHops), Math.Min(WayNames.UsualHops, MaxHops)),
            (nameof(WayNames.UsualPaths), Math.Min(WayNames.UsualPaths, MaxPaths)),
            (nameof(WayNames.UsualDepth), Math.Min(WayNames.UsualDepth, MaxNeighbourDepth)),
            (nameof(WayNames.UsualNeighbours), Math.Min(WayNames.UsualNeighbours, MaxNeighbours)),
        ])
        {
            description = description.Replace("{" + name + "}", value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return description;
    }
}
