using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>People, what they know and who employs them: the smallest map with all shapes of statements in it.</summary>
internal static class SmallMap
{
    public static PropertyDef Name { get; } =
        new(new("name"), ValueKind.Text, Required: true) { Danish = true, SearchWeight = 100, Limits = new(null, null, null, MaxLength: 200, null) };

    public static PropertyDef Rank { get; } = new(new("rank"), ValueKind.Integer, Required: false);

    public static PropertyDef Mail { get; } = new(new("mail"), ValueKind.Text, Required: false) { Unique = true };

    public static PropertyDef Label { get; } = new(new("label"), ValueKind.Text, Required: true) { SearchWeight = 80 };

    public static PropertyDef Level { get; } = new(new("level"), ValueKind.Integer, Required: true);

    public static RelationshipType Knows { get; } = new(new("KNOWS"), new("Person"), new("Skill"), new(new("Claim"), [Level]));

    public static RelationshipField Skills { get; } =
        new(new("skills"), new("Person"), Knows, Direction.Out, new("Skill"), Multiplicity.Many) { Search = new(40, null) };

    public static RelationshipField Holders { get; } = new(new("holders"), new("Skill"), Knows, Direction.In, new("Person"), Multiplicity.Many);

    public static NodeType Person { get; } = PersonWith([NodeType.Id, Name, Rank, Mail]);

    public static NodeType Skill { get; } =
        new(new("Skill"), new("Skill"), "skill", [NodeType.Id, Label], [Holders]) { List = new("skills"), Title = new("label") };

    public static GraphMap Map { get; } = With(Person);

    public static NodeType PersonWith(params PropertyDef[] properties) =>
        new(new("Person"), new("Person"), "person", [.. properties], [Skills]) { List = new("people"), Title = new("name") };

    public static GraphMap With(NodeType person) => new([person, Skill], [], [Knows], []);

    public static Operand Of(PropertyDef property) => new(Element.Node, property);

    public static ByProperty By(PropertyDef property, bool descending = false) => new([], Of(property), descending);

    public static Row Shows(NodeType type, params Output[] outputs) => new(Tagged: false, [new(type, [.. outputs])]);

    public static NodeList People(SortKey[] order, bool hasCursor = false, bool backward = false, params Output[] more) => new(
        new(Person, AllNodes.Instance, Always.Instance),
        [.. order],
        new(new(0, ValueKind.Integer), backward, hasCursor ? [.. order.Select((key, at) => (ValueSlot?)new ValueSlot(at + 1, key.Kind))] : []),
        Shows(Person, [new ValueOutput(Of(NodeType.Id)), .. more]),
        BehindCursor: hasCursor,
        Total: false);

    public static NodeList SkillsOfEach { get; } = new(
        new(Skill, new Along(Skills), Always.Instance),
        [By(NodeType.Id), new ByProperty([], new(Element.Relationship, RelationshipType.Id), Descending: false)],
        new(new(9, ValueKind.Integer), Backward: false, []),
        Shows(Skill, new ValueOutput(Of(Label)), new ValueOutput(new(Element.Relationship, Level))),
        BehindCursor: false,
        Total: false);

    public static CreateNode APerson(string id, string name) =>
        new(Person, [new GraphValue.Text("person:" + id), new GraphValue.Text(name), GraphValue.Missing.Instance, GraphValue.Missing.Instance]);
}
