using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>
/// Names that the public schema makes (ApiNames) must not meet each other or those of the files. Names are taken for a type whether the
/// public schema needs them today or not, so that a new relationship never clashes with an old type.
/// </summary>
internal static class PublicNameRules
{
    private static readonly string[] Taken =
    [
        "Query", "Mutation", "Subscription", "PageInfo", "SortEnumType", "PeriodScope",
        "SearchKind", "SearchResult", "SearchConnection", "SearchEdge", "SearchMatch",
        "GroupKey", "GroupValue", "DatePart",
        .. Enum.GetValues<ValueKind>().Select(ApiNames.Figures).OfType<string>().Distinct().SelectMany(Figures),
        WayNames.Paths, WayNames.Path, WayNames.Neighbourhood, WayNames.Neighbour, WayNames.Relationship,
        ApiNames.NodeKind.Value, ApiNames.KindOperations, WayNames.RelationshipKind,
        "String", "Int", "Float", "Boolean", "ID",
        .. ((string[])["String", "Int", "Float", "Boolean", "Id", "Date", "DateTime", "StringList"]).Select(n => n + "OperationFilterInput"),
    ];

    public static void Check(SourceModel model, FaultList faults)
    {
        var types = new NameTable("type", faults, Taken);
        foreach (var (name, what, at) in TypeNames(model))
        {
            types.Take(name, what, at);
        }

        var roots = new NameTable("root field", faults, RootFieldDef.OfEverySchema.Select(name => name.Value));
        foreach (var (name, what, at) in RootNames(model))
        {
            roots.Take(name, what, at);
        }

        foreach (var (list, what, at) in Lists(model).DistinctBy(list => list.Name))
        {
            roots.TakeFolds(list, what, at);
        }

        foreach (var owner in model.Nodes.Concat(model.Interfaces))
        {
            CheckFields(owner, model, faults);
        }

        var kinds = new NameTable("kind of node", faults, []);
        foreach (var type in model.Nodes)
        {
            kinds.Take(ApiNames.SearchKind(new TypeName(type.Name)), $"the kind of '{type.Name}'", type.At);
        }
    }

    /// <summary>
    /// The declared names first: a fault then stands where a name is made that is taken, or at the declared one when the maker came first.
    /// </summary>
    private static IEnumerable<(string Name, string What, SourcePoint At)> TypeNames(SourceModel model) =>
    [
        .. model.Types.Select(t => (t.Name, $"'{t.Name}'", t.At)),
        .. from type in model.Types
           where type.Kind is SourceKind.Object or SourceKind.Interface or SourceKind.Union
           from made in type.IsRelationshipProperties ? Carried(type.Name) : Made(type.Name)
           select (made, $"'{type.Name}'", type.At),
        .. model.Enums.Select(t => (t.Name + "OperationFilterInput", $"'{t.Name}'", t.At)),
        .. from claims in RelationshipClaim.ByType(model)
           from claim in claims
           where claim.Directive.Properties is not null
           from made in Made(ApiNames.Stem(new TypeName(claim.Owner.Name), new FieldName(claim.Field.Name)))
           select (made, $"'{claim.Name}'", claim.Field.At),
    ];

    private static string[] Made(string stem) =>
        [ApiNames.Connection(stem), ApiNames.Edge(stem), ApiNames.Filter(stem), ApiNames.ListFilter(stem), ApiNames.Sort(stem),
            ApiNames.CountSort(stem),
            ApiNames.Aggregate(stem), .. Grouping(stem)];

    private static string[] Carried(string properties) =>
        [ApiNames.Filter(properties), ApiNames.Sort(properties), properties + "Figures", .. Grouping(properties)];

    private static string[] Grouping(string stem) => [ApiNames.GroupKey(stem), ApiNames.GroupHaving(stem), ApiNames.GroupOrder(stem)];

    private static string[] Figures(string name) => [name, ApiNames.GroupHaving(name), ApiNames.GroupOrder(name)];

    private static IEnumerable<(string Name, string What, SourcePoint At)> RootNames(SourceModel model) =>
        [.. model.Nodes.Select(t => (ApiNames.One(new TypeName(t.Name)), $"the look-up of '{t.Name}'", t.At)), .. Lists(model)];

    private static IEnumerable<(string Name, string What, SourcePoint At)> Lists(SourceModel model) =>
        from type in model.Nodes.Concat(model.Interfaces)
        let node = type.Directives.Find<NodeDirective>()
        where node is not null
        select (node.List, $"the list of '{type.Name}'", type.Directives.Use(NodeDirective.Name)!.ArgumentAt("list"));

    /// <summary>A to-many field has two more beside it, which fold what it leads to; an interface's inputs name its types.</summary>
    private static void CheckFields(SourceType owner, SourceModel model, FaultList faults)
    {
        var fields = new NameTable("field", faults, []);
        var declared = owner.Fields.DistinctBy(field => field.Name).ToList();
        declared.ForEach(field => fields.Take(field.Name, $"'{owner.Name}.{field.Name}'", field.At));
        foreach (var member in owner.Kind is SourceKind.Interface ? model.MembersOf(owner) : [])
        {
            fields.Take(ApiNames.As(new TypeName(member.Name)), $"'{member.Name}' among the types of '{owner.Name}'", member.At);
        }

        foreach (var field in declared.Where(f => f.Type.Shape is TypeShape.Many && f.Directives.Find<RelationshipDirective>() is not null))
        {
            fields.TakeFolds(field.Name, $"'{owner.Name}.{field.Name}'", field.At);
        }

        foreach (var field in declared.Where(f => f.Type.Shape is not TypeShape.Many && f.Type.Name == owner.Name
            && f.Directives.Find<RelationshipDirective>() is { Properties: null }))
        {
            fields.Take(ApiNames.RollUp(new(field.Name)), $"'{owner.Name}.{field.Name}'", field.At);
        }
    }

    private sealed class NameTable(string kind, FaultList faults, IEnumerable<string> taken)
    {
        private readonly Dictionary<string, string> _taken = taken.ToDictionary(n => n, _ => "the public schema itself");

        public void Take(string name, string what, SourcePoint at)
        {
            if (!_taken.TryAdd(name, what))
            {
                faults.Add(at, $"In the public schema, {what} needs the {kind} '{name}', but {_taken[name]} has that name. Rename one.");
            }
        }

        /// <summary>The two fields beside a list that fold its rows.</summary>
        public void TakeFolds(string list, string what, SourcePoint at)
        {
            Take(ApiNames.AggregateField(new(list)), what, at);
            Take(ApiNames.GroupsField(new(list)), what, at);
        }
    }
}
