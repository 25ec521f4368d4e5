using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Unions are made of node types and are led to by a relationship.</summary>
internal static class UnionRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        var used = model.Owners.SelectMany(o => o.Fields).Select(f => f.Type.Name).ToHashSet();
        foreach (var union in model.Unions)
        {
            if (union.Members.IsEmpty)
            {
                faults.Add(union.At, $"Union '{union.Name}' has no members. Name node types, or remove it.");
            }

            if (!used.Contains(union.Name))
            {
                faults.Add(union.At, $"No relationship leads to '{union.Name}'. Use it, or remove it.");
            }

            CheckMembers(model, union, faults);
        }
    }

    private static void CheckMembers(SourceModel model, SourceType union, FaultList faults)
    {
        var seen = new HashSet<string>();
        foreach (var member in union.Members)
        {
            if (model.Find(member.Value) is not { Kind: SourceKind.Object, IsRelationshipProperties: false })
            {
                faults.Add(member.At, $"'{member.Value}' in union '{union.Name}' is no node type. Name node types only.");
            }
            else if (!seen.Add(member.Value))
            {
                faults.Add(member.At, $"'{member.Value}' stands in union '{union.Name}' twice. Remove one.");
            }
        }
    }
}
