using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphCouncil.Schema.Directives;

/// <summary>A directive where it is used.</summary>
/// <param name="Name">Its name, without the @.</param>
/// <param name="Text">How it reads, arguments in order of name; equal texts mean the same.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Value">What it says; null when it is faulty, so that nothing else is said about it.</param>
/// <param name="Arguments">Where its arguments stand.</param>
internal sealed record AppliedDirective(string Name, string Text, SourcePoint At, object? Value, FrozenDictionary<string, SourcePoint> Arguments)
{
    /// <summary>Where an argument stands; the directive itself when it is not given.</summary>
    public SourcePoint ArgumentAt(string name) => Arguments.TryGetValue(name, out var at) ? at : At;
}

/// <summary>The directives on one thing of the schema.</summary>
internal sealed class AppliedDirectives(ImmutableArray<AppliedDirective> all)
{
    public static AppliedDirectives None { get; } = new([]);

    public ImmutableArray<AppliedDirective> All { get; } = all;

    /// <summary>Whether it is there, be it faulty.</summary>
    public bool Has(string name) => All.Any(d => d.Name == name);

    public AppliedDirective? Use(string name) => All.FirstOrDefault(d => d.Name == name);

    /// <summary>What the directive says; null when it is not there or faulty.</summary>
    public T? Find<T>()
        where T : class => All.Select(d => d.Value).OfType<T>().FirstOrDefault();

    public AppliedDirectives With(AppliedDirectives more) => new([.. All, .. more.All.Where(d => !Has(d.Name))]);
}
