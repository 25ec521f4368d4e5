using System.Reflection;
using System.Runtime.CompilerServices;
using GraphCouncil.Core.Query;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>
/// A closed tree, of whatever room, must meet its visitor one to one: within its room the compiler would let a kind answer as another. A type that
/// only its own room can derive from and that has no visitor is open where it looks closed: whoever tells its kinds apart drops a new one.
/// </summary>
public sealed class ClosedTrees
{
    private static readonly Type[] Types = [.. Rooms().SelectMany(TypesOf)];

    public static TheoryData<Type> Trees => [.. Types.Where(t => t.IsAbstract && VisitorOf(t) is not null)];

    /// <summary>Those that have none, and why they need none. An entry that is not needed any more is a failure.</summary>
    private static Dictionary<string, string> WithoutVisitor { get; } = new()
    {
        ["Problem"] = "Nobody tells problems apart to tell them on: code, message and audience are their own.",
        ["GraphValue"] = "Told apart in inner loops; each of its switches ends in a throw, before anything is bound or written.",
        ["NodeKind"] = "Two kinds by nature: one stored type, or several.",
        ["SearchedField"] = "Two kinds, told apart by the two search writers only; becomes steps of a walk.",
        ["LaidForm"] = "Becomes a bound field, which has a visitor, at one place, with a throw at the end, before anything is asked.",
        ["ValueSource"] = "Told apart once, where values are bound, with a throw at the end, before anything is asked.",
    };

    [Fact]
    public void There_are_closed_trees_to_look_at()
    {
        Assert.Contains(Trees, t => t.Data == typeof(Predicate));
        string[] inOtherRooms = ["FieldDraft", "ConnectionField", "RootDraft", "BoundField", "Change"];
        Assert.Empty(inOtherRooms.Except(Trees.Select(t => t.Data.Name)));
    }

    [Fact]
    public void Every_type_that_only_its_room_can_derive_from_has_a_visitor()
    {
        var without = Types.Where(t => IsClosed(t) && VisitorOf(t) is null).Select(t => t.Name).ToList();
        Rule.Holds("A closed type has a visitor with a method per kind.", without.Except(WithoutVisitor.Keys));
        Rule.Holds("The list of those without names no other.", WithoutVisitor.Keys.Except(without));
    }

    [Theory]
    [MemberData(nameof(Trees))]
    public void No_other_assembly_adds_a_kind(Type tree) =>
        Rule.Holds(
            "A closed tree has private protected constructors only.",
            Constructors(tree).Where(c => tree.IsVisible && !(c.IsFamilyAndAssembly || c.IsPrivate) && !IsCopy(c, tree))
                .Select(c => $"{tree.Name}: {c}"));

    [Theory]
    [MemberData(nameof(Trees))]
    public void Each_kind_has_one_method_of_the_reader_and_each_method_one_kind(Type tree)
    {
        var reader = VisitorOf(tree)!;
        var kinds = Types.Where(t => t.IsSubclassOf(tree) && !t.IsAbstract).ToList();
        var accept = AcceptOf(tree)!.Name;
        var answers = kinds.Select(k => (Kind: k, Method: MethodCalled(k, accept, reader))).ToList();
        Rule.Holds("Kinds of a closed tree are sealed.", kinds.Where(k => !k.IsSealed).Select(k => k.Name));
        Rule.Holds(
            $"Each kind of {tree.Name} calls a method of {reader.Name} of its own.",
            answers.GroupBy(a => a.Method).Where(g => g.Count() > 1).Select(g => $"{g.Key.Name} is called by {string.Join(", ", g.Select(a => a.Kind.Name))}"));
        Rule.Holds(
            $"Each method of {reader.Name} is called by a kind of {tree.Name}.",
            reader.GetMethods().Select(m => m.Name).Except(answers.Select(a => a.Method.Name), StringComparer.Ordinal));
        Rule.Holds(
            $"A method of {reader.Name} takes the kind that calls it.",
            answers.Where(a => a.Method.GetParameters().Any(p => p.ParameterType != a.Kind)).Select(a => $"{a.Kind.Name} calls {a.Method.Name}"));
    }

    private static IEnumerable<string> Rooms() =>
        Directory.GetFiles(AppContext.BaseDirectory, "GraphCouncil.*.dll")
            .Where(file => Directory.Exists(RepositoryFiles.At("src/" + Path.GetFileNameWithoutExtension(file))));

    // The Server room stands on a framework that is not loaded here; what derives from that framework is no tree of ours.
    private static IEnumerable<Type> TypesOf(string file)
    {
        try
        {
            return Assembly.LoadFrom(file).GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            return some.Types.OfType<Type>();
        }
    }

    /// <summary>Abstract, and derived from by its own room only: a constructor that says so, or a record that no other room sees.</summary>
    private static bool IsClosed(Type type) => type is { IsAbstract: true, IsSealed: false, IsInterface: false }
        && (Constructors(type).Any(c => c.IsFamilyAndAssembly) || (!type.IsVisible && type.GetMethod("<Clone>$") is not null));

    private static ConstructorInfo[] Constructors(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    // The visitor of a tree: the interface that its abstract generic Accept, or Read, takes.
    private static Type? VisitorOf(Type tree) =>
        AcceptOf(tree) is { } accept ? accept.GetParameters()[0].ParameterType.GetGenericTypeDefinition() : null;

    private static MethodInfo? AcceptOf(Type tree) =>
        tree.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .SingleOrDefault(m => m is { IsAbstract: true, IsGenericMethodDefinition: true, Name: "Accept" or "Read" }
                && m.GetParameters() is [{ ParameterType: { IsInterface: true, IsGenericType: true } }]);

    // Records have a protected copy constructor; it adds no kind without one of the others.
    private static bool IsCopy(ConstructorInfo constructor, Type tree) =>
        constructor.GetParameters() is [{ ParameterType: var only }] && only == tree;

    private static MethodInfo MethodCalled(Type kind, string accept, Type reader)
    {
        var closed = reader.MakeGenericType(typeof(object));
        var listener = DispatchProxy.Create(closed, typeof(Listener));
        var read = kind.GetMethod(accept)!.MakeGenericMethod(typeof(object));
        read.Invoke(RuntimeHelpers.GetUninitializedObject(kind), [listener]);
        var called = Assert.Single(((Listener)listener).Called);
        return reader.GetMethods().Single(m => m.Name == called);
    }

    /// <summary>Stands in for a reader and notes which of its methods a kind calls.</summary>
    public class Listener : DispatchProxy
    {
        public List<string> Called { get; } = [];

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Called.Add(targetMethod!.Name);
            return null;
        }
    }
}
