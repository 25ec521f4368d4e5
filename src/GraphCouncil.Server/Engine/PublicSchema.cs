using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// The public schema, three times made of its text: as the guard asks it, as validation and coercion do, and as introspection shows it.
/// </summary>
/// <param name="Text">As it is printed.</param>
/// <param name="Shape">For the guard.</param>
/// <param name="Index">For validation and the coercion of variables.</param>
/// <param name="Tree">Its syntax tree, which introspection is answered from.</param>
internal sealed record PublicSchema(string Text, SchemaShape Shape, SchemaIndex Index, SchemaTree Tree)
{
    /// <param name="sdl">The expanded public schema. Its scalars are Date and DateTime.</param>
    public static PublicSchema Of(string sdl)
    {
        var document = Parser.Parse(sdl);
        return new(sdl, SchemaShape.Of(document), SchemaIndex.Of(document), SchemaTree.Of(sdl));
    }
}
