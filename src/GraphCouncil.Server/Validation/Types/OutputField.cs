namespace GraphCouncil.Server.Validation.Types;

/// <summary>A field that can be selected.</summary>
internal sealed record OutputField(string Name, TypeReference Type, InputSet Arguments);
