using GraphCouncil.Schema;

namespace GraphCouncil.Tests.Schema;

/// <summary>A small sound schema that cases add to.</summary>
internal static class SmallSchema
{
    /// <summary>The figures that the approved texts tell.</summary>
    public static PageLimits Pages { get; } = new(DefaultPage: 20, MaxPage: 100, MaxIds: 100, MaxHops: 6, MaxPaths: 50, MaxNeighbourDepth: 3, MaxNeighbours: 500, DefaultGroups: 100, MaxGroups: 10_000);

    public const string Text = """
        scalar Date @specifiedBy(url: "https://example.org/date")
        scalar DateTime @specifiedBy(url: "https://example.org/time")
        interface Node { id: ID! }
        type Person implements Node @node(list: "people", title: "name") @subject @validity(from: "since", to: "until") {
          id: ID!
          name: String! @danish @search(weight: 100) @limits(minLength: 1, maxLength: 200, pattern: "^[^0-9]*$")
          email: String @unique @personal(purpose: "To invite", category: CONTACT) @access(read: [SELF], write: [])
          nicknames: [String!]!
          since: Date
          until: Date
          seen: DateTime
          height: Float @limits(min: 0.5, max: 3)
          shoe: Int @deprecated(reason: "Nobody asks.")
          mood: Mood
          "What the person can do."
          skills: [Skill!]! @relationship(type: "HAS_SKILL", direction: OUT, properties: "Claim") @search(weight: 40, descend: "narrower")
          home: Place @relationship(type: "LIVES_IN", direction: OUT) @personal(purpose: "To plan travel", category: OTHER)
        }
        enum Mood { GOOD BAD @deprecated(reason: "Cheer up.") }
        type Claim @relationshipProperties @validity(from: "since", to: "until") { level: Int! since: Date! until: Date }
        type Skill implements Node @node(list: "skills", label: "Ability", idPrefix: "sk", title: "label") {
          id: ID!
          label: String! @search(weight: 90)
          narrower: [Skill!]! @relationship(type: "NARROWER", direction: OUT)
          holders: [Person!]! @relationship(type: "HAS_SKILL", direction: IN, properties: "Claim")
        }
        interface Place implements Node @node(list: "places", title: "name") {
          id: ID!
          "What it is called."
          name: String! @danish
          people: [Person!]! @relationship(type: "LIVES_IN", direction: IN)
        }
        type Town implements Node & Place @node(list: "towns", title: "name") {
          id: ID!
          name: String! @danish
          people: [Person!]! @relationship(type: "LIVES_IN", direction: IN)
        }
        type Note implements Node @node(list: "notes") {
          id: ID!
          about: [Subject!]! @relationship(type: "ABOUT", direction: OUT)
        }
        union Subject = Person | Town
        """;

    public static SchemaReading With(string more) => SchemaReading.Of([new("small.graphql", Text), new("case.graphql", more)], Pages);
}
