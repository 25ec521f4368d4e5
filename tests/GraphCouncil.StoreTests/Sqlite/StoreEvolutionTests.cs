using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>What a changed schema does to a store that is there, and what it leaves alone.</summary>
public sealed class StoreEvolutionTests
{
    private static readonly GraphValue Ten = new GraphValue.Integer(10);
    private static readonly PropertyDef Tags = new(new("tags"), ValueKind.TextList, Required: true);
    private static readonly PropertyDef Nick = new(new("nick"), ValueKind.Text, Required: false);

    [Fact]
    public async Task A_type_that_leaves_a_union_is_refused_with_what_to_do()
    {
        using var folder = new InTempFolder();
        await Made(folder, Grouped("Person", "Skill"));
        var before = await File.ReadAllBytesAsync(folder.File);

        var thrown = Assert.Throws<ProblemException>(() => folder.Open(Grouped("Skill")));

        var mismatch = Assert.IsType<StoreMismatch>(thrown.Problem);
        Assert.Equal("The schema changed by more than additions: Person is no Thing any more. Take that back, or seed a new data folder.", mismatch.What);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.File));
    }

    [Fact]
    public async Task A_union_that_is_gone_is_refused()
    {
        using var folder = new InTempFolder();
        await Made(folder, Grouped("Person"));

        var thrown = Assert.Throws<ProblemException>(() => folder.Open(SmallMap.Map));

        Assert.Contains("Thing is gone", Assert.IsType<StoreMismatch>(thrown.Problem).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_may_join_a_union_or_an_interface()
    {
        using var folder = new InTempFolder();
        await Made(folder, SmallMap.Map);
        await folder.Open(Grouped("Skill")).DisposeAsync();

        var map = Grouped("Person", "Skill");
        await using var store = folder.Open(map);

        Output id = new ValueOutput(SmallMap.Of(NodeType.Id));
        var things = new NodeList(
            new(map.Kind(new("Thing")), AllNodes.Instance, Always.Instance), [SmallMap.By(NodeType.Id)], new(new(0, ValueKind.Integer), Backward: false, []),
            new(Tagged: true, [new(SmallMap.Person, [id]), new(SmallMap.Skill, [id])]), BehindCursor: false, Total: true);
        Assert.Equal("[[[0,\"person:a\"]],1]", await InTempFolder.Ask(store, things, Ten));
    }

    [Fact]
    public async Task Only_what_the_schema_changed_is_made_anew()
    {
        using var folder = new InTempFolder();
        await Made(folder, SmallMap.Map);
        Mark(folder);

        // The new property is searched and in Danish order: none of that concerns the name.
        await folder.Open(SmallMap.With(PersonWith(SmallMap.Name, Nick with { Danish = true, SearchWeight = 5 }))).DisposeAsync();

        Assert.Equal(("mark", " mark ", 1), Derived(folder));
    }

    [Fact]
    public async Task A_property_that_is_not_searched_any_more_is_forgotten_and_found_again_when_it_is()
    {
        using var folder = new InTempFolder();
        await Made(folder, SmallMap.Map);
        await folder.Open(SmallMap.With(PersonWith(SmallMap.Name with { SearchWeight = null }))).DisposeAsync();
        Assert.Equal((DanishOrder.SortKey("Ada"), null, 0), Derived(folder));

        await folder.Open(SmallMap.With(PersonWith(SmallMap.Name))).DisposeAsync();

        Assert.Equal((DanishOrder.SortKey("Ada"), " ada ", 1), Derived(folder));
    }

    [Fact]
    public async Task A_newer_Danish_order_makes_every_key_anew()
    {
        using var folder = new InTempFolder();
        await Made(folder, SmallMap.Map);
        Mark(folder);
        using (var connection = Connection.Open(folder.File, create: false, TimeSpan.Zero))
        {
            connection.Run(Sql.Of($"UPDATE meta SET value = 'older' WHERE name = 'danishOrder'"));
        }

        await folder.Open(SmallMap.Map).DisposeAsync();

        Assert.Equal((DanishOrder.SortKey("Ada"), " mark ", 1), Derived(folder));
    }

    [Fact]
    public async Task Folded_text_is_put_beside_every_text_of_a_file_from_before_it_was_kept()
    {
        using var folder = new InTempFolder();
        var person = SmallMap.PersonWith(NodeType.Id, SmallMap.Name, SmallMap.Mail, Tags);
        await using (var store = folder.Open(SmallMap.With(person)))
        {
            var tags = new GraphValue.List([new GraphValue.Text("\u00c5"), new GraphValue.Text("!")]);
            GraphValue[] values = [new GraphValue.Text("person:a"), new GraphValue.Text("A\0\u00d8!"), GraphValue.Missing.Instance, tags];
            await store.ApplyAsync(new([new CreateNode(person, [.. values])]), CancellationToken.None);
        }

        MakeOfFormat1(folder);
        await folder.Open(SmallMap.With(person)).DisposeAsync();

        Assert.Equal(3, (await File.ReadAllBytesAsync(folder.File))[63]);
        using var connection = Connection.Open(folder.File, create: false, TimeSpan.Zero);
        Assert.Equal("a oe", connection.Text(Sql.Of($"SELECT name$folded FROM node_Person WHERE mail$folded IS NULL")));
        Assert.Equal("[\"aa\",\"\"]", connection.Text(Sql.Of($"SELECT tags$folded FROM node_Person")));
        Assert.Equal(1, connection.Number(Sql.Of($"SELECT count(*) FROM sqlite_schema WHERE name = 'folded_Person_name'")));
    }

    [Fact]
    public async Task Text_is_folded_anew_in_a_file_from_before_what_is_not_seen_was_nothing()
    {
        using var folder = new InTempFolder();
        await Made(folder, SmallMap.With(SmallMap.Person));
        using (var connection = Connection.Open(folder.File, create: false, TimeSpan.Zero))
        {
            connection.Run(Sql.Of($"UPDATE node_Person SET name$folded = 'a da'"));
            connection.Run(Sql.Of($"INSERT INTO search_index (search_index, rowid, words) SELECT 'delete', key, trim(padded) FROM search_entry"));
            connection.Run(Sql.Of($"UPDATE search_entry SET padded = ' a da '"));
            connection.Run(Sql.Of($"PRAGMA user_version = 2"));
        }

        await folder.Open(SmallMap.With(SmallMap.Person)).DisposeAsync();

        Assert.Equal((" ada ", 1), (Derived(folder).Entry, Derived(folder).InIndex));
        using var after = Connection.Open(folder.File, create: false, TimeSpan.Zero);
        Assert.Equal(("ada", 3), (after.Text(Sql.Of($"SELECT name$folded FROM node_Person")), after.Number(Sql.Of($"PRAGMA user_version"))));
    }

    /// <summary>Takes away what format 2 added: columns, their index, what the map says of them.</summary>
    private static void MakeOfFormat1(InTempFolder folder)
    {
        using var connection = Connection.Open(folder.File, create: false, TimeSpan.Zero);
        connection.Run(Sql.Of($"DROP INDEX folded_Person_name"));
        connection.Run(Sql.Of($"DROP INDEX folded_Skill_label"));
        connection.Run(Sql.Of($"ALTER TABLE node_Person DROP COLUMN name$folded"));
        connection.Run(Sql.Of($"ALTER TABLE node_Person DROP COLUMN mail$folded"));
        connection.Run(Sql.Of($"ALTER TABLE node_Person DROP COLUMN tags$folded"));
        connection.Run(Sql.Of($"ALTER TABLE node_Skill DROP COLUMN label$folded"));
        connection.Run(Sql.Of($"UPDATE meta SET value = replace(value, ',\"Folded\":true', '') WHERE name = 'map'"));
        connection.Run(Sql.Of($"UPDATE meta SET value = replace(value, ',\"Folded\":false', '') WHERE name = 'map'"));
        connection.Run(Sql.Of($"PRAGMA user_version = 1"));
    }

    private static NodeType PersonWith(PropertyDef name, params PropertyDef[] more) =>
        SmallMap.PersonWith([NodeType.Id, name, SmallMap.Rank, SmallMap.Mail, .. more]);

    private static GraphMap Grouped(params string[] members) => new(
        [SmallMap.Person, SmallMap.Skill],
        [new AbstractType(new("Thing"), [NodeType.Id], [], [.. members.Select(m => new TypeName(m))]) { IsUnion = true }],
        [SmallMap.Knows],
        []);

    private static async Task Made(InTempFolder folder, GraphMap map)
    {
        await using var store = folder.Open(map);
        await store.FillAsync(new([SmallMap.APerson("a", "Ada")]), "demo 1", null, CancellationToken.None);
    }

    /// <summary>Puts in place of what follows from the name something that no rebuilding would make.</summary>
    private static void Mark(InTempFolder folder)
    {
        using var connection = Connection.Open(folder.File, create: false, TimeSpan.Zero);
        connection.Run(Sql.Of($"UPDATE node_Person SET name$order = 'mark'"));
        connection.Run(Sql.Of($"UPDATE search_entry SET padded = ' mark '"));
    }

    private static (string? Order, string? Entry, long InIndex) Derived(InTempFolder folder)
    {
        using var connection = Connection.Open(folder.File, create: false, TimeSpan.Zero);
        return (
            connection.Text(Sql.Of($"SELECT name$order FROM node_Person")),
            connection.Text(Sql.Of($"SELECT padded FROM search_entry")),
            connection.Number(Sql.Of($"SELECT count(*) FROM search_index WHERE search_index MATCH 'ada'")));
    }
}
