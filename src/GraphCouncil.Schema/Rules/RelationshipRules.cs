using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>All fields of one type of relationship together: they must tell the same story from its two ends.</summary>
internal static class RelationshipRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var claims in RelationshipClaim.ByType(model))
        {
            CheckType(claims.Key, [.. claims], faults);
        }
    }

    private static void CheckType(string type, List<RelationshipClaim> claims, FaultList faults)
    {
        foreach (var direction in (Direction[])[Direction.Out, Direction.In])
        {
            CheckOnce(type, direction, [.. claims.Where(c => c.Directive.Direction == direction)], faults);
        }

        var outward = claims.FirstOrDefault(c => c.Directive.Direction == Direction.Out);
        var inward = claims.FirstOrDefault(c => c.Directive.Direction == Direction.In);
        if (outward is null)
        {
            faults.Add(
                inward!.At,
                $"{type} has no field on its source. Add one to '{inward.Source}' with direction: OUT, or turn the direction of '{inward.Name}'.");
            return;
        }

        if (inward is null)
        {
            return;
        }

        if ((outward.Source, outward.Target) != (inward.Source, inward.Target))
        {
            faults.Add(
                inward.At,
                $"{type} goes from '{outward.Source}' to '{outward.Target}' by '{outward.Name}', but from '{inward.Source}' to '{inward.Target}' by "
                + $"'{inward.Name}'. Correct one, or give it a type of its own.");
        }

        if (outward.Directive.Properties != inward.Directive.Properties)
        {
            faults.Add(
                inward.At,
                $"{type} carries {Carried(outward)} by '{outward.Name}', but {Carried(inward)} by '{inward.Name}'. Name the same in both.");
        }
    }

    private static void CheckOnce(string type, Direction direction, List<RelationshipClaim> claims, FaultList faults)
    {
        foreach (var again in claims.Skip(1))
        {
            var word = direction == Direction.Out ? "OUT" : "IN";
            faults.Add(
                again.At,
                $"{type} is followed {word} by '{claims[0].Name}' already. One type of relationship means one thing: "
                + $"give '{again.Name}' a type of its own.");
        }
    }

    private static string Carried(RelationshipClaim claim) => claim.Directive.Properties is { } properties ? $"'{properties}'" : "no properties";
}
