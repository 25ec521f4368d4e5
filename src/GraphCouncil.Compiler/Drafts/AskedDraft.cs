using System.Collections.Immutable;
using GraphCouncil.Compiler.Values;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>A question of the council.</summary>
/// <param name="Field">Where its arguments are written. They shape no tree: they are read when the question is asked.</param>
/// <param name="Size">Which of the request's sizes.</param>
/// <param name="Rows">What is wanted of the nodes that the answer shows, one per place where it does.</param>
internal sealed record AskedDraft(
    FieldPlace Place,
    PreparedQuestion Question,
    GraphQLField Field,
    int Size,
    ImmutableArray<AnswerPart> Parts,
    ImmutableArray<RowDraft> Rows,
    bool Share)
    : RootDraft(Place, Share)
{
    public override T Accept<T>(IRootVisitor<T> visitor) => visitor.VisitAsked(this);
}

/// <summary>A selected field of a question's answer.</summary>
/// <param name="Position">Its place in its object; -1 for the type's name.</param>
/// <param name="Text">The type's name.</param>
/// <param name="Parts">What is wanted of each object that the field shows.</param>
/// <param name="Row">Which of the rows shows its node; -1 when it shows none.</param>
/// <param name="Most">How many items it has at most; null for as many as the caller asks for.</param>
internal sealed record AnswerPart(FieldPlace Place, int Position, string Text, ImmutableArray<AnswerPart> Parts, int Row, int? Most);
