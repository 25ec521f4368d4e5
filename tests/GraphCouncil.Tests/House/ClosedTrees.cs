using System.Reflection;
using System.Runtime.CompilerServices;
using GraphCouncil.Core.Query;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>
/// A closed tree of Core (private protected constructor, a reader per kind) must meet its reader one to one: inside Core the compiler would let a kind
/// answer as another.
/// </summary>
public sealed class ClosedTrees
{
    private static readonly Type[] Core = typeof(Predicate).Assembly.GetTypes();

    public static TheoryData<Type> Trees => [.. Core.Where(t => t.IsAbstract && ReaderOf(t) is not null)];

    [Fact]
    public void There_are_closed_trees_to_look_at() => Assert.Contains(Trees, t => t.Data == typeof(Predicate));

    [Theory]
    [MemberData(nameof(Trees))]
    public void No_other_assembly_adds_a_kind(Type tree) =>
        Rule.Holds(
            "A closed tree has private protected constructors only.",
            tree.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(c => !(c.IsFamilyAndAssembly || c.IsPrivate) && !IsCopy(c, tree)).Select(c => $"{tree.Name}: {c}"));

    [Theory]
    [MemberData(nameof(Trees))]
    public void Each_kind_has_one_method_of_the_reader_and_each_method_one_kind(Type tree)
    {
        var reader = ReaderOf(tree)!;
        var kinds = Core.Where(t => t.IsSubclassOf(tree) && !t.IsAbstract).ToList();
        var answers = kinds.Select(k => (Kind: k, Method: MethodCalled(k, reader))).ToList();
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

    // The reader of a tree: the interface that its abstract generic Read takes.
    private static Type? ReaderOf(Type tree) =>
        tree.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(m => m is { IsAbstract: true, IsGenericMethodDefinition: true, Name: "Read" } && m.GetParameters().Length == 1)
            .Select(m => m.GetParameters()[0].ParameterType)
            .Where(t => t is { IsInterface: true, IsGenericType: true })
            .Select(t => t.GetGenericTypeDefinition())
            .SingleOrDefault();

    // Records have a protected copy constructor; it adds no kind without one of the others.
    private static bool IsCopy(ConstructorInfo constructor, Type tree) =>
        constructor.GetParameters() is [{ ParameterType: var only }] && only == tree;

    private static MethodInfo MethodCalled(Type kind, Type reader)
    {
        var closed = reader.MakeGenericType(typeof(object));
        var listener = DispatchProxy.Create(closed, typeof(Listener));
        var read = kind.GetMethod("Read")!.MakeGenericMethod(typeof(object));
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
