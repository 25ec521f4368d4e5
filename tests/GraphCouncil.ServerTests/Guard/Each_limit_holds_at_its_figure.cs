using GraphCouncil.Server.Guard;
using static GraphCouncil.ServerTests.Guard.Text;

namespace GraphCouncil.ServerTests.Guard;

/// <summary>Each limit once: the document at the limit is read, the one just above is refused for that reason.</summary>
public sealed class Each_limit_holds_at_its_figure
{
    private static readonly GuardLimits Limits = new();

    // Other limits are lifted where a document needs room to reach the one under test.
    private static readonly GuardLimits Roomy = Limits with { Fields = 5_000, Tokens = 20_000, SameResponseName = 5_000, RootFields = 5_000, Aliases = 5_000 };

    [Fact]
    public void Characters() => Holds(Limits, RefusalReason.DocumentTooLarge, Limits.DocumentCharacters, n => "{a}".PadRight(n));

    [Fact]
    public void Tokens() => Holds(Limits with { SameResponseName = 2_000, Fields = 2_000 }, RefusalReason.Tokens, Limits.Tokens, n => "{" + Repeat("a ", n - 2) + "}");

    [Fact]
    public void Comments_count_as_tokens() => Holds(Limits, RefusalReason.Tokens, Limits.Tokens, n => "{a}" + Repeat("#\n", n - 3));

    [Fact]
    public void Parser_depth_in_lists() => Refuses(Limits, RefusalReason.Depth, $"{{a(v:{Repeat("[", 64)}{Repeat("]", 64)})}}");

    [Fact]
    public void Operations() => Holds(Limits, RefusalReason.Operations, Limits.Operations, n => Join(n, i => $"query q{i}{{a}}"));

    [Fact]
    public void Variables() => Holds(Limits, RefusalReason.Variables, Limits.Variables, n => $"query q({Join(n, i => $"$v{i}:Int")}){{a}}");

    [Fact]
    public void Variables_of_all_operations_count() =>
        Refuses(Limits, RefusalReason.Variables, $"query q({Join(30, i => $"$v{i}:Int")}){{a}} query r({Join(30, i => $"$v{i}:Int")}){{a}}");

    [Fact]
    public void Fragments() => Holds(Limits, RefusalReason.Fragments, Limits.Fragments, n => $"{{{Join(n, i => $"...f{i}")}}}{Join(n, i => $"fragment f{i} on Query{{a}}")}");

    [Fact]
    public void Fragments_in_a_row() => Holds(Limits, RefusalReason.Fragments, Limits.FragmentChain, n => Chain(n - 1));

    [Fact]
    public void Spreads_written_out() => Holds(Roomy, RefusalReason.Fragments, Limits.SpreadVisits, n => $"{{{Repeat("...f ", n)}}}fragment f on Query{{a}}");

    [Fact]
    public void Inline_fragments_count_as_spreads() => Holds(Roomy, RefusalReason.Fragments, Limits.SpreadVisits, n => $"{{{Repeat("...{a}", n)}}}");

    [Fact]
    public void Fields_written_out() => Holds(
        Limits with { SameResponseName = 5_000, SpreadVisits = 5_000 },
        RefusalReason.Fields,
        Limits.Fields,
        n => $"{{{Repeat("...f ", (n / 10) - 1)}{Repeat("a ", 10 + (n % 10))}}}fragment f on Query{{{Repeat("a ", 10)}}}");

    [Fact]
    public void Fields_of_all_operations_count() => Refuses(
        Limits with { SameResponseName = 5_000 },
        RefusalReason.Fields,
        $"query q{{{Repeat("a ", 600)}}} query r{{{Repeat("a ", 401)}}}");

    [Fact]
    public void One_response_name_in_one_set() => Holds(Limits, RefusalReason.Fields, Limits.SameResponseName, n => $"{{{Repeat("a ", n)}}}");

    [Fact]
    public void One_response_name_over_merged_sets() =>
        Holds(Limits, RefusalReason.Fields, 16, n => $"{{{Repeat($"person{{{Repeat("name ", n)}}}", 4)}}}");

    [Fact]
    public void Aliases() => Holds(Limits with { RootFields = 50 }, RefusalReason.Aliases, Limits.Aliases, n => $"{{{Join(n, i => $"a{i}:a")}}}");

    [Fact]
    public void Aliases_written_out() => Holds(Limits with { RootFields = 50 }, RefusalReason.Aliases, 15, n => $"{{person{{...f}} people{{...f}}}}fragment f on Person{{{Join(n, i => $"a{i}:id")}}}");

    [Fact]
    public void Root_fields() => Holds(Limits, RefusalReason.Fields, Limits.RootFields, n => $"{{{Join(n, i => $"a{i}")}}}");

    [Fact]
    public void Directives_at_one_place() => Holds(Limits, RefusalReason.Directives, Limits.DirectivesPerLocation, n => $"{{a {Repeat("@a", n)}}}");

    [Fact]
    public void Directives_of_the_document() => Holds(Limits, RefusalReason.Directives, Limits.Directives, n => $"{{{Repeat("a @a ", n)}}}");

    [Theory]
    [InlineData("query q @a@a@a@a@a {a}")]
    [InlineData("query q($v:Int @a@a@a@a@a){a}")]
    [InlineData("{...f} fragment f on Query @a@a@a@a@a {a}")]
    [InlineData("{...f @a@a@a@a@a} fragment f on Query {a}")]
    [InlineData("{... @a@a@a@a@a {a}}")]
    public void Directives_count_wherever_they_stand(string document) => Refuses(Limits, RefusalReason.Directives, document);

    [Fact]
    public void Depth() => Holds(Limits, RefusalReason.Depth, Limits.Depth, n => Nest(n, i => $"f{i}"));

    [Fact]
    public void Depth_counts_through_inline_fragments_without_type() => Holds(Limits, RefusalReason.Depth, 12, n => Repeat("{...", n / 2) + Nest(n, i => $"f{i}") + Repeat("}", n / 2));

    [Fact]
    public void Depth_counts_a_fragment_where_it_is_spread_deepest() => Refuses(
        Limits,
        RefusalReason.Depth,
        $"{{...f a{Nest(8, i => $"b{i}", "...f")}}}fragment f on Query{Nest(5, i => $"c{i}")}");

    [Fact]
    public void A_repeated_coordinate() => Holds(Limits, RefusalReason.Depth, Limits.RepeatedCoordinate, n => $"{{person{Nest(n + 1, i => i < n ? "manager" : "id")}}}");

    [Fact]
    public void A_repeated_coordinate_under_other_names() =>
        Refuses(Limits, RefusalReason.Depth, "{person{a:manager{b:manager{c:manager{d:manager{id}}}}}}");

    [Fact]
    public void A_repeated_field_that_the_schema_does_not_have() => Refuses(Limits, RefusalReason.Depth, "{x{x{x{x{x}}}}}");

    [Fact]
    public void Fields_of_one_name_on_different_types_are_not_repeated() =>
        Reads(Limits, "{people{nodes{groups{nodes{members{nodes{groups{nodes{members{nodes{id}}}}}}}}}}}");

    [Fact]
    public void Branches_do_not_add_up() => Reads(Limits, "{person{a:manager{id} b:manager{id} c:manager{id} d:manager{id} e:manager{manager{id}}}}");

    [Fact]
    public void OfType_in_introspection() => Holds(Limits, RefusalReason.Introspection, Limits.IntrospectionOfType, n => $"{{__type(name:\"A\"){Nest(n + 1, i => i < n ? "ofType" : "name")}}}");

    [Fact]
    public void Lists_in_introspection() => Refuses(Limits, RefusalReason.Introspection, "{__schema{types{fields{type{fields{name}}}}}}");

    [Theory]
    [InlineData("query __schema{__schema{types{fields{type{fields{name}}}}}}")]
    [InlineData("{...__schema} fragment __schema on Query{__schema{types{fields{type{fields{name}}}}}}")]
    [InlineData("{a:__schema{...f}} fragment f on __Schema{types{...g}} fragment g on __Type{fields{type{...h}}} fragment h on __Type{fields{name}}")]
    public void Names_and_fragments_hide_no_introspection(string document) => Refuses(Limits, RefusalReason.Introspection, document);

    private static void Holds(GuardLimits limits, RefusalReason reason, int figure, Func<int, string> document)
    {
        Reads(limits, document(figure));
        Refuses(limits, reason, document(figure + 1));
    }

    private static void Reads(GuardLimits limits, string document) => Assert.Null(SmallSchema.Guard(limits).Read(document).Refusal);

    private static void Refuses(GuardLimits limits, RefusalReason reason, string document) =>
        Assert.Equal(reason, SmallSchema.Guard(limits).Read(document).Refusal?.Reason);
}
