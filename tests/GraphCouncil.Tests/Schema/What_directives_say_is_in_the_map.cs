using GraphCouncil.Core.Map;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.Schema;

/// <summary>One good case of each directive, read from the small schema.</summary>
public sealed class What_directives_say_is_in_the_map
{
    private static readonly GraphMap Map = SmallSchema.With("").Map!;

    private static NodeType Person => (NodeType)Map.Kind(new("Person"));

    private static NodeType Skill => (NodeType)Map.Kind(new("Skill"));

    [Fact]
    public void Node()
    {
        Assert.Equal(("people", "Person", "person", "name"), (Person.List?.Value, Person.Label.Value, Person.IdPrefix, Person.Title?.Value));
        Assert.Equal(("skills", "Ability", "sk", "label"), (Skill.List?.Value, Skill.Label.Value, Skill.IdPrefix, Skill.Title?.Value));
        Assert.Same(Person, Map.FindByIdPrefix("person"));
    }

    [Fact]
    public void Relationship()
    {
        var skill = Map.FindRelationship("HAS_SKILL")!;
        Assert.Equal(("Person", "Skill", "Claim"), (skill.Source.Value, skill.Target.Value, skill.Properties?.Name.Value));
        Assert.Equal((Direction.Out, Multiplicity.Many), (Person.Field("skills")!.Direction, Person.Field("skills")!.Multiplicity));
        Assert.Equal((Direction.In, "Person"), (Skill.Field("holders")!.Direction, Skill.Field("holders")!.Target.Value));
        Assert.Equal(Multiplicity.OptionalOne, Person.Field("home")!.Multiplicity);
        Assert.Equal("What the person can do.", Person.Field("skills")!.Description);
    }

    [Fact]
    public void Relationship_properties() =>
        Assert.Equal(["level", "since", "until"], Map.FindRelationship("HAS_SKILL")!.Properties!.Properties.Select(p => p.Name.Value));

    [Fact]
    public void Validity()
    {
        Assert.Equal(new Validity(new("since"), new("until")), Person.Validity);
        Assert.Equal(new Validity(new("since"), new("until")), Map.FindRelationship("HAS_SKILL")!.Properties!.Validity);
        Assert.Null(Skill.Validity);
    }

    [Fact]
    public void Unique_and_danish()
    {
        Assert.Equal((true, false), (Person.Property("email")!.Unique, Person.Property("email")!.Danish));
        Assert.Equal((false, true), (Person.Property("name")!.Unique, Person.Property("name")!.Danish));
    }

    [Fact]
    public void Search()
    {
        Assert.Equal(100, Person.Property("name")!.SearchWeight);
        Assert.Equal(new SearchThrough(40, new FieldName("narrower")), Person.Field("skills")!.Search);
        Assert.Equal(["Person", "Skill"], Map.SearchedTypes.Select(t => t.Name.Value));
    }

    [Fact]
    public void Personal()
    {
        Assert.Equal(new PersonalData("To invite", "CONTACT"), Person.Property("email")!.Personal);
        Assert.Equal(new PersonalData("To plan travel", "OTHER"), Person.Field("home")!.Personal);
    }

    [Fact]
    public void Access()
    {
        Assert.Equal(["SELF"], Person.Property("email")!.Access!.Read!.Value);
        Assert.Empty(Person.Property("email")!.Access!.Write!.Value);
        Assert.Null(Person.Property("name")!.Access);
    }

    [Fact]
    public void Limits()
    {
        Assert.Equal(new ValueLimits(null, null, 1, 200, "^[^0-9]*$"), Person.Property("name")!.Limits);
        Assert.Equal(new ValueLimits(0.5, 3, null, null, null), Person.Property("height")!.Limits);
    }

    [Fact]
    public void Deprecation()
    {
        Assert.Equal("Nobody asks.", Person.Property("shoe")!.Deprecation);
        Assert.Equal([null, "Cheer up."], Map.FindEnum("Mood")!.Values.Select(v => v.Deprecation));
    }

    [Fact]
    public void Fields_of_an_interface_belong_to_it_wherever_they_are_repeated()
    {
        var town = (NodeType)Map.Kind(new("Town"));
        Assert.Equal("Place", town.Field("people")!.Owner.Value);
        Assert.Equal("What it is called.", town.Property("name")!.Description);
        Assert.Equal(["Town"], Map.Members(new TypeName("Place")).Select(t => t.Name.Value));
    }

    [Fact]
    public void The_public_schema_follows() => Approval.Matches(SmallSchema.With("").PublicSchema!, "small-public.txt");

    [Fact]
    public void A_type_and_a_relationship_are_added_by_the_files_alone()
    {
        var reading = SmallSchema.With("""
            type Club implements Node @node(list: "clubs", title: "name") { id: ID! name: String! members: [Person!]! @relationship(type: "MEMBER_OF", direction: IN) }
            extend type Person { clubs: [Club!]! @relationship(type: "MEMBER_OF", direction: OUT) }
            """);
        Assert.Empty(reading.Faults);
        Assert.Equal(("Person", "Club"), (reading.Map!.FindRelationship("MEMBER_OF")!.Source.Value, reading.Map.FindRelationship("MEMBER_OF")!.Target.Value));
        Assert.All(
            ["club(", "clubs(", "type ClubConnection {", "input ClubFilterInput {", "input ClubListFilterInput {", "input ClubSortInput {"],
            text => Assert.Contains(text, reading.PublicSchema, StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        GraphCouncil.Schema.SchemaFile[] files = [new("b.graphql", SmallSchema.Text), new("a.graphql", "extend type Note { text: String }")];
        Assert.Equal(GraphCouncil.Schema.SchemaReading.Of(files, SmallSchema.Pages).PublicSchema, GraphCouncil.Schema.SchemaReading.Of(files.Reverse(), SmallSchema.Pages).PublicSchema);
    }
}
