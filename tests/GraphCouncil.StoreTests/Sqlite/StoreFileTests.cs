using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

public sealed class StoreFileTests
{
    private static readonly GraphValue Ten = new GraphValue.Integer(10);

    [Fact]
    public async Task A_store_holds_what_was_written_when_it_is_opened_again()
    {
        using var folder = new InTempFolder();
        await Made(folder, "Ada");

        await using var again = folder.Open(SmallMap.Map);

        Assert.Equal("[[[\"person:a\"]]]", await InTempFolder.Ask(again, SmallMap.People([SmallMap.By(NodeType.Id)]), Ten));
        Assert.Equal("demo 1", await again.StampAsync(CancellationToken.None));
        Assert.Equal(StoreContent.Graph, await again.ContentAsync(CancellationToken.None));
        Assert.Equal((1, 0), await again.CountAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(4096)]
    [InlineData(20_000)]
    public async Task A_file_that_is_cut_off_is_refused_and_left_alone(int length)
    {
        using var folder = new InTempFolder();
        await Made(folder, "Ada");
        using (var file = File.OpenWrite(folder.File))
        {
            file.SetLength(length);
        }

        RefusedUnchanged<StoreDamaged>(folder, SmallMap.Map);
    }

    [Fact]
    public async Task A_file_with_flipped_bytes_is_refused_and_left_alone()
    {
        using var folder = new InTempFolder();
        await Made(folder, "Ada");
        var bytes = await File.ReadAllBytesAsync(folder.File);
        bytes.AsSpan(4096, 4096).Fill(0xA5);
        await File.WriteAllBytesAsync(folder.File, bytes);

        RefusedUnchanged<StoreDamaged>(folder, SmallMap.Map);
    }

    [Fact]
    public void A_file_of_something_else_is_refused_and_left_alone()
    {
        using var folder = new InTempFolder();
        File.WriteAllText(folder.File, new string('x', 5000));

        RefusedUnchanged<StoreDamaged>(folder, SmallMap.Map);
    }

    [Fact]
    public async Task A_newer_format_is_refused_and_left_alone()
    {
        using var folder = new InTempFolder();
        await Made(folder, "Ada");
        var bytes = await File.ReadAllBytesAsync(folder.File);
        bytes[63]++;
        await File.WriteAllBytesAsync(folder.File, bytes);

        RefusedUnchanged<StoreMismatch>(folder, SmallMap.Map);
    }

    [Fact]
    public void A_log_without_its_file_is_refused_and_no_store_is_made_beside_it()
    {
        using var folder = new InTempFolder();
        File.WriteAllText(folder.File + "-wal", "left over");

        var thrown = Assert.Throws<ProblemException>(() => folder.Open(SmallMap.Map));

        Assert.IsType<StoreDamaged>(thrown.Problem);
        Assert.Equal(["graph.db-wal"], folder.Names);
    }

    [Fact]
    public async Task What_a_schema_adds_is_added_to_the_store()
    {
        using var folder = new InTempFolder();
        await Made(folder, "Ada");
        var nick = new PropertyDef(new("nick"), ValueKind.Text, Required: false) { Danish = true, SearchWeight = 10 };
        var words = new PropertyDef(new("words"), ValueKind.TextList, Required: true);
        var person = SmallMap.PersonWith(NodeType.Id, SmallMap.Name, SmallMap.Rank, SmallMap.Mail, nick, words);

        await using var store = folder.Open(SmallMap.With(person));
        await store.ApplyAsync(
            new([new CreateNode(person, [new GraphValue.Text("person:b"), new GraphValue.Text("Bo"), GraphValue.Missing.Instance, GraphValue.Missing.Instance, new GraphValue.Text("Bob"), new GraphValue.List([])])]),
            CancellationToken.None);

        var byNick = SmallMap.People([new Core.Query.ByProperty([], SmallMap.Of(nick), false), SmallMap.By(NodeType.Id)], false, false, new Core.Query.ValueOutput(SmallMap.Of(words)));
        Assert.Equal("[[[\"person:b\",[]],[\"person:a\",[]]]]", await InTempFolder.Ask(store, byNick, Ten));
    }

    [Fact]
    public async Task A_schema_that_takes_away_is_refused_with_what_it_took()
    {
        using var folder = new InTempFolder();
        await Made(folder, "Ada");

        var thrown = RefusedUnchanged<StoreMismatch>(folder, SmallMap.With(SmallMap.PersonWith(NodeType.Id, SmallMap.Name, SmallMap.Mail)));

        Assert.Contains("Person.rank is gone", thrown.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_follows_from_values_follows_the_schema_both_ways()
    {
        using var folder = new InTempFolder();
        await Made(folder, "Ada");
        var danishMail = SmallMap.PersonWith(NodeType.Id, SmallMap.Name, SmallMap.Rank, SmallMap.Mail with { Danish = true, Unique = false });
        await folder.Open(SmallMap.With(danishMail)).DisposeAsync();

        await using var store = folder.Open(SmallMap.Map);
        await store.ApplyAsync(new([SmallMap.APerson("b", "Bo")]), CancellationToken.None);

        var byMail = SmallMap.People([SmallMap.By(SmallMap.Mail), SmallMap.By(NodeType.Id)]);
        Assert.Equal("[[[\"person:a\"],[\"person:b\"]]]", await InTempFolder.Ask(store, byMail, Ten));
    }

    [Fact]
    public async Task A_new_property_that_is_required_is_refused()
    {
        using var folder = new InTempFolder();
        await Made(folder, "Ada");
        var added = new PropertyDef(new("born"), ValueKind.Date, Required: true);

        var thrown = RefusedUnchanged<StoreMismatch>(folder, SmallMap.With(SmallMap.PersonWith(NodeType.Id, SmallMap.Name, SmallMap.Rank, SmallMap.Mail, added)));

        Assert.Contains("Person.born is new and required", thrown.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_change_leaves_no_trace_and_says_which_it_was()
    {
        using var folder = new InTempFolder();
        await using var store = folder.Open(SmallMap.Map);

        var thrown = await Assert.ThrowsAsync<ProblemException>(async () =>
            await store.ApplyAsync(new([SmallMap.APerson("a", "Ada"), SmallMap.APerson("a", "Ada again")]), CancellationToken.None));

        Assert.Contains("Change 2", Assert.IsType<BadChange>(thrown.Problem).What, StringComparison.Ordinal);
        Assert.Equal(StoreContent.Empty, await store.ContentAsync(CancellationToken.None));
    }

    private static async Task Made(InTempFolder folder, string name)
    {
        await using var store = folder.Open(SmallMap.Map);
        await store.FillAsync(new([SmallMap.APerson("a", name)]), "demo 1", null, CancellationToken.None);
    }

    private static T RefusedUnchanged<T>(InTempFolder folder, GraphMap map)
        where T : Problem
    {
        var before = File.ReadAllBytes(folder.File);
        var thrown = Assert.Throws<ProblemException>(() => folder.Open(map));
        Assert.Equal(before, File.ReadAllBytes(folder.File));
        return Assert.IsType<T>(thrown.Problem);
    }
}
