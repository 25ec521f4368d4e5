using System.Reflection;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Schema;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Settings;

/// <summary>A setting that nobody reads is a promise that is not kept; a limit that is no setting is one that nobody can find.</summary>
public sealed class Every_setting_is_known_and_read
{
    private const byte Call = 0x28;
    private const byte CallVirtual = 0x6F;

    /// <summary>Constants that look like limits of requests, and why they are none.</summary>
    private static readonly Dictionary<string, string> NoLimits = new()
    {
        ["Choices.Most"] = "how many names one message tells, promised in README",
        ["CostProgram.Most"] = "where sums stop growing, so that they can't overflow",
        ["CursorForm.MaxKeys"] = "the form of cursors: two bytes have sixteen bits",
        ["DemoSeeding.MostFaults"] = "how many faults of the data files one line on stderr tells",
        ["DocumentValidation.MostFindings"] = "where looking for faults stops, far above what is told",
        ["EditDistance.Longest"] = "names that no name of the schema is close to are not compared",
        ["Findings.MessageCharacters"] = "the length that messages are made for; Transport:MessageCharacters cuts them",
        ["Instant.MaxFractionDigits"] = "what a moment is, told in README",
        ["SearchThrough.MaxSteps"] = "what search means, told in schema/README.md: the stores' statements are made with it",
        ["SettingsReader.LongestSeconds"] = "the range of a setting",
        ["StoreChoice.MostConnections"] = "what one service asks of a server at once, told in README",
        ["UnicodeText.MaxMarks"] = "what text is, told in README",
        ["VariableFact.CursorMaskCharacters"] = "the form of cursors",
        ["ValuePath.Most"] = "how much of a path one message tells",
        ["VariableName.Most"] = "how much of a name one message tells",
        ["WorkEstimate.Most"] = "where sums stop growing, so that they can't overflow",
    };

    private static readonly Assembly[] Rooms =
        [typeof(GraphMap).Assembly, typeof(SchemaReading).Assembly, typeof(GraphCompiler).Assembly, typeof(ServiceSettings).Assembly];

    public static TheoryData<string> Names => [.. SettingsReader.Names(typeof(ServiceSettings))];

    [Fact]
    public void By_somebody_who_does_something_with_it()
    {
        var read = Rooms.SelectMany(room => room.GetTypes()).Where(type => !LooksOnly(type)).SelectMany(GettersCalled).ToHashSet();
        var unread = Properties(typeof(ServiceSettings)).Where(property => !read.Contains(Key(property.GetMethod!)));
        Assert.Empty(unread.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void By_the_readme_unless_it_is_a_limit(string name)
    {
        var isLimit = LimitList.Of(new ServiceSettings()).Any(limit => limit.Name == name);
        var variable = "GRAPHCOUNCIL_" + name.ToUpperInvariant().Replace(":", "__", StringComparison.Ordinal);
        var readme = File.ReadAllText(RepositoryFiles.At("README.md"));
        Assert.True(isLimit || readme.Contains($"`{variable}`", StringComparison.Ordinal), $"The README does not tell of {variable}.");
    }

    [Fact]
    public void Every_figure_of_a_section_is_printed_and_set_by_that_name()
    {
        var sections = SettingsReader.Names(typeof(ServiceSettings))
            .Where(name => name.Contains(':', StringComparison.Ordinal) && name.Split(':')[0] is not ("Neo4j" or "Access"));
        Assert.Equal(sections.Order(), LimitList.Of(new ServiceSettings()).Select(limit => limit.Name).Order());
    }

    [Fact]
    public void No_limit_is_a_constant()
    {
        var constants = Rooms.SelectMany(room => room.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.IsLiteral && (field.FieldType == typeof(int) || field.FieldType == typeof(long)))
            .Where(field => SoundsLikeALimit(field.Name) && !field.DeclaringType!.IsEnum)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");
        Assert.Equal(NoLimits.Keys.Order(StringComparer.Ordinal), constants.Order(StringComparer.Ordinal));
    }

    /// <summary>Records print and compare themselves, and the reader of settings checks them: neither makes them count.</summary>
    private static bool LooksOnly(Type type) =>
        type == typeof(SettingsReader) || type.DeclaringType == typeof(SettingsReader)
        || Properties(typeof(ServiceSettings)).Any(property => property.DeclaringType == type);

    private static IEnumerable<PropertyInfo> Properties(Type settings) =>
        from property in settings.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        from leaf in property.PropertyType.IsPrimitive || property.PropertyType == typeof(string) ? [property] : Properties(property.PropertyType)
        select leaf;

    /// <summary>Methods that a type's code calls. Bytes that only look like a call name some other method, or none.</summary>
    private static IEnumerable<(Module, int)> GettersCalled(Type type)
    {
        const BindingFlags All =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
        {
            var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
            for (var at = 0; at + 4 < code.Length; at++)
            {
                if (code[at] is Call or CallVirtual && Called(method, BitConverter.ToInt32(code, at + 1)) is { } called)
                {
                    yield return Key(called);
                }
            }
        }
    }

    private static MethodBase? Called(MethodBase by, int token)
    {
        const int Definition = 0x06;
        const int Reference = 0x0A;
        if (token >> 24 is not (Definition or Reference))
        {
            return null;
        }

        try
        {
            var ofMethod = by is MethodInfo { IsGenericMethod: true } ? by.GetGenericArguments() : [];
            return by.Module.ResolveMethod(token, by.DeclaringType!.GetGenericArguments(), ofMethod);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static (Module, int) Key(MethodBase method) => (method.Module, method.MetadataToken);

    private static bool SoundsLikeALimit(string name) =>
        Array.Exists(["Max", "Most", "Longest", "Deepest"], start => name.StartsWith(start, StringComparison.Ordinal))
        || Array.Exists(["Characters", "Limit"], end => name.EndsWith(end, StringComparison.Ordinal));
}
