using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.StoreContracts.Village;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>What a condition looks at.</summary>
public readonly record struct Subject(Element On, string Name)
{
    public Condition HasValue
    {
        get
        {
            var subject = this;
            return new(scope => new HasValue(scope.Operand(subject.On, subject.Name)));
        }
    }

    public Condition Is(object value) => Compares(Comparison.Equal, value);

    public Condition IsOneOf(params object[] values) => Compares(Comparison.In, values);

    public Condition IsBelow(object value) => Compares(Comparison.Less, value);

    public Condition IsAtMost(object value) => Compares(Comparison.LessOrEqual, value);

    public Condition IsAbove(object value) => Compares(Comparison.Greater, value);

    public Condition IsAtLeast(object value) => Compares(Comparison.GreaterOrEqual, value);

    public Condition Contains(string text) => Compares(Comparison.Contains, text);

    public Condition StartsWith(string text) => Compares(Comparison.StartsWith, text);

    public Condition EndsWith(string text) => Compares(Comparison.EndsWith, text);

    /// <summary>Folded text: the fact gives it as a person types it.</summary>
    public Condition IsFolded(string typed) => Compares(Comparison.EqualFolded, DanishFolding.Fold(typed));

    public Condition ContainsFolded(string typed) => Compares(Comparison.ContainsFolded, DanishFolding.Fold(typed));

    public Condition StartsWithFolded(string typed) => Compares(Comparison.StartsWithFolded, DanishFolding.Fold(typed));

    public Condition EndsWithFolded(string typed) => Compares(Comparison.EndsWithFolded, DanishFolding.Fold(typed));

    /// <summary>Of a list of text: some item holds.</summary>
    public Condition Some(Condition? inner = null) => Items(Quantifier.Some, inner ?? That.Holds);

    /// <summary>Of a list of text: every item holds.</summary>
    public Condition Every(Condition inner) => Items(Quantifier.All, inner);

    /// <summary>Of a list of text: no item holds.</summary>
    public Condition None(Condition? inner = null) => Items(Quantifier.None, inner ?? That.Holds);

    public Condition Compares(Comparison comparison, object value)
    {
        var subject = this;
        return new(scope =>
        {
            var operand = scope.Operand(subject.On, subject.Name);
            var kind = operand.Property.Kind == Core.Map.ValueKind.TextList ? Core.Map.ValueKind.Text : operand.Property.Kind;
            return new PropertyTest(operand, comparison, scope.Slot(Plain.Value(value) is var plain and not GraphValue.Missing ? plain : throw new ArgumentNullException(nameof(value)), kind));
        });
    }

    private Condition Items(Quantifier quantifier, Condition inner)
    {
        var subject = this;
        return new(scope =>
        {
            var operand = scope.Operand(subject.On, subject.Name);
            return new ListTest(operand, quantifier, inner.In(scope with { ListProperty = operand.Property }));
        });
    }
}
