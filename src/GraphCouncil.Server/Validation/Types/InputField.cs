using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Types;

/// <summary>An argument, or a field of an input object.</summary>
/// <param name="Position">Its place among its like, from 0.</param>
/// <param name="Default">As the schema writes it; null when it has none.</param>
internal sealed record InputField(int Position, string Name, TypeReference Type, GraphQLValue? Default)
{
    /// <summary>It must be given, and not as null.</summary>
    public bool IsRequired => Type.IsRequired && Default is null;
}
