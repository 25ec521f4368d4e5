using System.Collections.Immutable;

namespace GraphCouncil.Core.Query;

/// <summary>The steps that the keys of a group walk, each once: keys whose paths begin alike share the steps that they begin with.</summary>
/// <param name="Steps">Parents first.</param>
/// <param name="Ends">Per key the step that its path ends in; null where the path is empty.</param>
public sealed record GroupPaths(ImmutableArray<PathStep> Steps, ImmutableArray<int?> Ends)
{
    public static GroupPaths Of(ImmutableArray<GroupKey> keys)
    {
        var steps = new List<PathStep>();
        var ends = ImmutableArray.CreateBuilder<int?>(keys.Length);
        foreach (var key in keys)
        {
            int? at = null;
            foreach (var step in key.Path)
            {
                var here = new PathStep(step, at);
                var known = steps.IndexOf(here);
                if (known < 0)
                {
                    known = steps.Count;
                    steps.Add(here);
                }

                at = known;
            }

            ends.Add(at);
        }

        return new([.. steps], ends.MoveToImmutable());
    }

    /// <summary>Whether a row can come to stand in a group several times, or in several groups.</summary>
    public bool FanOut => Steps.Any(each => each.Step.Field.IsMany || each.Step.IsTransitive);
}

/// <summary>A step behind another, or behind the row's node.</summary>
public sealed record PathStep(Step Step, int? Parent);
