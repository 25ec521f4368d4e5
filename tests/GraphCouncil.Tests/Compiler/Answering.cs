using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>Whole requests, from GraphQL to response, over the toy store; each with all passes and with only the required ones.</summary>
public sealed class Answering
{
    internal static readonly GraphBuilder Village = A.Graph()
        .Agency("north", ("name", "North")).Company("acme", ("name", "Acme"), ("number", "12345678")).Club("chess", ("name", "Chess \"1\""))
        .Skill("sql", ("name", "SQL")).Skill("data", ("name", "Data")).Edge("NARROWER", "data", "sql")
        .Person("ann", ("name", "Ann"), ("age", 40), ("town", "Aarhus"), ("score", 1.0)).Edge("WORKS_AT", "ann", "north")
        .Person("bo", ("name", "Bo"), ("age", 30), ("active", true), ("aliases", new[] { "B", "bob\n" })).Edge("WORKS_AT", "bo", "acme")
        .Person("cy", ("name", "Cy"), ("nick", "c\\y"))
        .Knowing("ann", "sql", ("years", 3), ("level", "HIGH")).Knowing("ann", "sql", ("years", 1)).Knowing("bo", "data", ("years", 7))
        .Report("r1", "ann", ("title", "One")).Edge("OWNED_BY", "r1", "acme").Edge("MENTIONS", "r1", "bo").Edge("MENTIONS", "r1", "chess")
        .Edge("PART_OF", "acme", "north").Edge("PART_OF", "chess", "north");

    public static TheoryData<string, string> Requests => new()
    {
        { "{ people { nodes { name age } } }", """{"people":{"nodes":[{"name":"Ann","age":40},{"name":"Bo","age":30},{"name":"Cy","age":null}]}}""" },
        { "{ people(first: 2) { pageInfo { hasNextPage hasPreviousPage } nodes { n: name name } totalCount } }", """{"people":{"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"nodes":[{"n":"Ann","name":"Ann"},{"n":"Bo","name":"Bo"}],"totalCount":3}}""" },
        { "{ people(last: 2) { nodes { name } pageInfo { hasNextPage hasPreviousPage } } }", """{"people":{"nodes":[{"name":"Bo"},{"name":"Cy"}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}""" },
        { "{ people(order: [{age: DESC}], where: {age: {gt: 1}}) { nodes { id } } }", """{"people":{"nodes":[{"id":"person:ann"},{"id":"person:bo"}]}}""" },
        { "{ people { totalCount __typename } }", """{"people":{"totalCount":3,"__typename":"PersonConnection"}}""" },
        { "{ a: people(where: {employer: null}) { nodes { name nick } } }", """{"a":{"nodes":[{"name":"Cy","nick":"c\\y"}]}}""" },
        { "{ people(where: {employer: {name: {startsWith: \"A\"}}}) { nodes { aliases active employer { __typename name ... on Company { number } } } } }", """{"people":{"nodes":[{"aliases":["B","bob\n"],"active":true,"employer":{"__typename":"Company","name":"Acme","number":"12345678"}}]}}""" },
        { "{ people(first: 1) { nodes { score skills(order: [{edge: {years: ASC}}]) { edges { years level node { name __typename } } totalCount } } } }", """{"people":{"nodes":[{"score":1,"skills":{"edges":[{"years":1,"level":null,"node":{"name":"SQL","__typename":"Skill"}},{"years":3,"level":"HIGH","node":{"name":"SQL","__typename":"Skill"}}],"totalCount":2}}]}}""" },
        { "{ people(where: {skills: {some: {node: {name: {eq: \"SQL\"}}, edge: {years: {gte: 3}}}}}) { nodes { id } } }", """{"people":{"nodes":[{"id":"person:ann"}]}}""" },
        { "{ people(where: {skills: {any: false}}) { nodes { id } } }", """{"people":{"nodes":[{"id":"person:cy"}]}}""" },
        { "{ people(where: {or: [{age: {eq: null}}, {not: {town: {neq: \"Aarhus\"}}}]}) { nodes { id } } }", """{"people":{"nodes":[{"id":"person:ann"},{"id":"person:cy"}]}}""" },
        { "{ people(where: {or: []}) { nodes { id } totalCount } }", """{"people":{"nodes":[],"totalCount":0}}""" },
        { "{ people(where: {aliases: {some: {startsWith: \"bo\"}}}) { nodes { id } } }", """{"people":{"nodes":[{"id":"person:bo"}]}}""" },
        {
            "{ people(where: {aliases: {some: {eqFolded: \"BOB!\"}}, name: {nstartsWithFolded: \"å\"}}) { nodes { id } } }",
            """{"people":{"nodes":[{"id":"person:bo"}]}}"""
        },
        {
            "{ people(where: {town: {startsWithFolded: \"Å\", endsWithFolded: \"HUS\", containsFolded: \"árh\"}}) { nodes { id } } }",
            """{"people":{"nodes":[{"id":"person:ann"}]}}"""
        },
        { "{ people(where: {town: {neqFolded: null, containsFolded: null}}) { totalCount } }", """{"people":{"totalCount":1}}""" },
        {
            "{ nodes(ids: [\"person:bo\", \"club:chess\"]) { nodeTitle k: nodeKind ... on Person { name } } }",
            """{"nodes":[{"nodeTitle":"Bo","k":"PERSON","name":"Bo"},{"nodeTitle":null,"k":"CLUB"}]}"""
        },
        { "{ people(first: 1) { nodes { employer { nodeTitle nodeKind } } } }", """{"people":{"nodes":[{"employer":{"nodeTitle":"North","nodeKind":"AGENCY"}}]}}""" },
        { "{ node(id: \"person:bo\") { id __typename ... on Person { name } } }", """{"node":{"id":"person:bo","__typename":"Person","name":"Bo"}}""" },
        { "{ person(id: \"skill:sql\") { name } }", """{"person":null}""" },
        { "{ company(number: \"12345678\") { name } }", """{"company":{"name":"Acme"}}""" },
        { "{ company(number: \"12345678\", id: null) { name } other: company(number: \"1\") { name } }", """{"company":{"name":"Acme"},"other":null}""" },
        { "{ organizations(where: {asAgency: {region: {eq: null}}}) { nodes { id } } }", """{"organizations":{"nodes":[{"id":"agency:north"}]}}""" },
        {
            "{ organizations(where: {or: [{asCompany: {number: {startsWith: \"1\"}}}, {asClub: {}}]}) { nodes { id } } }",
            """{"organizations":{"nodes":[{"id":"club:chess"},{"id":"company:acme"}]}}"""
        },
        { "{ organizations(where: {not: {nodeKind: {in: [CLUB, COMPANY]}}}) { nodes { id } } }", """{"organizations":{"nodes":[{"id":"agency:north"}]}}""" },
        { "{ organizations(where: {nodeKind: {nin: [CLUB], neq: AGENCY}}) { nodes { id } } }", """{"organizations":{"nodes":[{"id":"company:acme"}]}}""" },
        { "{ organizations(where: {nodeKind: {in: []}}) { totalCount } }", """{"organizations":{"totalCount":0}}""" },
        { "{ organizations(where: {nodeKind: {eq: PERSON}}) { totalCount } }", """{"organizations":{"totalCount":0}}""" },
        {
            "{ reports(where: {owner: {asCompany: {name: {eq: \"Acme\"}}}, mentions: {some: {asPerson: {age: {eq: 30}}}, none: {nodeKind: {eq: COMPANY}}}}) "
                + "{ nodes { id } } }",
            """{"reports":{"nodes":[{"id":"report:r1"}]}}"""
        },
        { "{ reports(where: {owner: {asPerson: {}}}) { totalCount } }", """{"reports":{"totalCount":0}}""" },
        { "{ nodes(ids: [\"skill:sql\", \"person:nobody\", \"club:chess\"]) { ...S ...C } } fragment S on Skill { name } fragment C on Club { id n: name }", """{"nodes":[{"name":"SQL"},null,{"id":"club:chess","n":"Chess \"1\""}]}""" },
        { "{ reports { nodes { owner { __typename ... on Person { name } ... on Organization { id } } mentions(order: [{id: DESC}]) { nodes { ... on Node { id } } } } } }", """{"reports":{"nodes":[{"owner":{"__typename":"Company","id":"company:acme"},"mentions":{"nodes":[{"id":"person:bo"},{"id":"club:chess"}]}}]}}""" },
        { "{ organizations(order: [{name: DESC}]) { nodes { __typename name } pageInfo { hasNextPage } } }", """{"organizations":{"nodes":[{"__typename":"Agency","name":"North"},{"__typename":"Club","name":"Chess \"1\""},{"__typename":"Company","name":"Acme"}],"pageInfo":{"hasNextPage":false}}}""" },
        { "{ search(text: \"sql\", kinds: [SKILL, PERSON]) { edges { field text match node { __typename ... on Person { name } } } } }", """{"search":{"edges":[{"field":"name","text":"SQL","match":"EXACT","node":{"__typename":"Skill"}},{"field":"skills","text":"SQL","match":"EXACT","node":{"__typename":"Person","name":"Ann"}}]}}""" },
        { "{ __typename people { nodes @include(if: false) { id } nodes { name @skip(if: true) id } } }", """{"__typename":"Query","people":{"nodes":[{"id":"person:ann"},{"id":"person:bo"},{"id":"person:cy"}]}}""" },
        { "{ people { nodes { name } ...E } } fragment E on PersonConnection { nodes { age } edges { node { name } } }", """{"people":{"nodes":[{"name":"Ann","age":40},{"name":"Bo","age":30},{"name":"Cy","age":null}],"edges":[{"node":{"name":"Ann"}},{"node":{"name":"Bo"}},{"node":{"name":"Cy"}}]}}""" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_is_answered(string request, string expected)
    {
        Assert.Equal(expected, await Ask.Json(Village, request));
        Assert.Equal(expected, await Ask.Json(Village, request, allPasses: false));
    }
}
