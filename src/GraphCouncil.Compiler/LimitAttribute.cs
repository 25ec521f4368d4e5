namespace GraphCouncil.Compiler;

/// <summary>What a limit is counted in and what it bounds, as the command <c>limits</c> tells it to whoever runs the service.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LimitAttribute(string unit, string meaning) : Attribute
{
    /// <summary>In the plural: <c>characters</c>.</summary>
    public string Unit => unit;

    /// <summary>One sentence without a full stop.</summary>
    public string Meaning => meaning;
}
