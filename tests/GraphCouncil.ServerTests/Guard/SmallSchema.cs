using GraphCouncil.Server.Guard;
using GraphQLParser;

namespace GraphCouncil.ServerTests.Guard;

/// <summary>Enough of a public schema for the guard to tell coordinates apart.</summary>
internal static class SmallSchema
{
    private const string Sdl = """
        type Query { people: PersonConnection! person(id: ID!): Person node(id: ID!): Node }
        interface Node { id: ID! }
        union Found = Person | Group
        type PersonConnection { nodes: [Person!]! }
        type GroupConnection { nodes: [Group!]! }
        type Person implements Node { id: ID! name: String manager: Person groups: GroupConnection! found: Found }
        type Group implements Node { id: ID! name: String members: PersonConnection! parent: Group }
        """;

    public static SchemaShape Shape { get; } = SchemaShape.Of(Parser.Parse(Sdl));

    public static DocumentGuard Guard(GuardLimits? limits = null) => new(limits ?? new GuardLimits(), Shape);
}
