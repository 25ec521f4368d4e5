using GraphCouncil.Testing;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>Documents that between them use every argument and input field of the public schema that takes text from outside, each with the variable <c>$v</c>.</summary>
internal static class StringArguments
{
    /// <summary>What the question covers that searches for the text.</summary>
    public const string Search = "search for a text";

    private const string Text = "{@:{eq:$v}},{@:{in:[$v]}},{@:{contains:$v}},{@:{startsWith:$v}},{@:{endsWith:$v}},{not:{@:{neq:$v}}},{not:{@:{nin:[$v]}}},{not:{@:{ncontains:$v}}},{not:{@:{nstartsWith:$v}}},{not:{@:{nendsWith:$v}}}";
    private const string Id = "{@:{eq:$v}},{@:{in:[$v]}},{not:{@:{neq:$v}}},{not:{@:{nin:[$v]}}}";

    // Fields that one document asks about: more would meet the limits on size.
    private const int Together = 6;

    /// <summary>Each with what it covers. None of them finds anything by text that is nowhere.</summary>
    public static IEnumerable<(string What, string Document)> All(Vocabulary schema)
    {
        foreach (var list in schema.Fields("Query").Where(field => Argument(field, "where") is not null && Argument(field, "after") is not null))
        {
            var (name, filter) = (list.Name.StringValue, Vocabulary.NameOf(Argument(list, "where")!.Type));
            foreach (var (about, type, tests) in Filters(schema, filter))
            {
                yield return ($"{name} by {about}", $"query($v:{type}!){{{name}(first:2,where:{{or:[{tests}]}}){{totalCount nodes{{__typename}}}}}}");
            }

            yield return ($"{name} after", $"query($v:String!){{{name}(first:2,after:$v){{nodes{{__typename}}}}}}");
            yield return ($"{name} before", $"query($v:String!){{{name}(last:2,before:$v){{nodes{{__typename}}}}}}");
        }

        foreach (var single in schema.Fields("Query").Where(field => Argument(field, "id") is not null))
        {
            yield return ($"{single.Name.StringValue} by id", $"query($v:ID!){{{single.Name.StringValue}(id:$v){{__typename}}}}");
        }

        yield return ("an aggregate", "query($v:String!){peopleAggregate(where:{name:{eq:$v}}){count}}");
        yield return ("groups", "query($v:String!){peopleGroups(where:{name:{eq:$v}},by:{competencies:{where:{edge:{evidence:{eq:$v}}},node:{labelDa:true}}}){count}}");
        yield return ("an order by a count", "query($v:String!){people(where:{name:{eq:$v}},order:[{documents:{count:ASC,where:{titleDa:{eq:$v}}}}]){totalCount nodes{__typename}}}");
        yield return ("ways", "query($v:ID!){pathBetween(from:$v,to:$v){paths{length}}}");
        yield return ("a neighbourhood", "query($v:ID!){neighbourhood(of:$v){nodes{id}}}");
        yield return ("nodes by ids", "query($v:ID!){nodes(ids:[$v]){__typename}}");
        yield return (Search, "query($v:String!){search(text:$v,first:2){edges{node{__typename}}}}");
        yield return ("search after", "query($v:String!){search(text:\"a\",first:2,after:$v){edges{node{__typename}}}}");
    }

    private static IEnumerable<(string About, string Type, string Tests)> Filters(Vocabulary schema, string filter)
    {
        var texts = schema.InputFields(filter).SelectMany(field => Tests(schema, field)).ToArray();
        foreach (var type in (string[])["String", "ID"])
        {
            foreach (var some in texts.Where(test => test.Type == type).Chunk(Together))
            {
                yield return (string.Join(", ", some.Select(test => test.About)), type, string.Join(',', some.Select(test => test.Test)));
            }
        }
    }

    /// <summary>Tests of one field by text: of its own, of its items, or of the properties of the relationships that it follows.</summary>
    private static IEnumerable<(string About, string Type, string Test)> Tests(Vocabulary schema, GraphQLInputValueDefinition field)
    {
        var (name, type) = (field.Name.StringValue, Vocabulary.NameOf(field.Type));
        switch (type)
        {
            case "StringOperationFilterInput":
                yield return (name, "String", Of(Text, name));
                break;
            case "IdOperationFilterInput":
                yield return (name, "ID", Of(Id, name));
                break;
            case "StringListOperationFilterInput":
                yield return (name, "String", $"{{{name}:{{some:{{eq:$v}}}}}},{{{name}:{{some:{{contains:$v}}}}}},{{not:{{{name}:{{none:{{startsWith:$v}}}}}}}}");
                break;
            default:
                foreach (var inner in Carried(schema, type))
                {
                    yield return ($"{name}.{inner}", "String", $"{{{name}:{{some:{{edge:{{or:[{Of(Text, inner)}]}}}}}}}}");
                }

                break;
        }
    }

    private static IEnumerable<string> Carried(Vocabulary schema, string listFilter) =>
        from some in schema.InputFields(listFilter)
        where some.Name.StringValue == "some"
        from edge in schema.InputFields(Vocabulary.NameOf(some.Type))
        where edge.Name.StringValue == "edge"
        from carried in schema.InputFields(Vocabulary.NameOf(edge.Type))
        where Vocabulary.NameOf(carried.Type) == "StringOperationFilterInput"
        select carried.Name.StringValue;

    private static string Of(string tests, string field) => tests.Replace("@", field, StringComparison.Ordinal);

    private static GraphQLInputValueDefinition? Argument(GraphQLFieldDefinition field, string name) => field.Arguments?.Items.FirstOrDefault(argument => argument.Name.StringValue == name);
}
