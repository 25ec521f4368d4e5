using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Lowering;

internal sealed partial class TreeLowering
{
    LaidRoot IRootVisitor<LaidRoot>.VisitAsked(AskedDraft root)
    {
        var day = Slots.Slot(_context.AsOf.Day!, ValueKind.Date);
        var shown = Shown;
        var laid = root.Rows.Select(Row).ToImmutableArray();
        Check(laid.Sum(row => row.Size));
        var rows = laid.Select((row, at) => (new NodesByIds(root.Rows[at].Of, shown, row.Row), row.Shape)).ToImmutableArray();
        var most = new Func<int[], int>[rows.Length];
        Count(root.Parts, _ => 1);
        Costs.AddRow([[.. laid.Select((row, at) => Costs.AddTimes(most[at], row.Cost))]]);
        var asked = new LaidAsked(root.Question, root.Field, root.Size, day, shown, rows, [.. most], root.Parts);
        return new(root.Place, asked, Slots.Sources, Costs);

        void Count(ImmutableArray<AnswerPart> parts, Func<int[], int> above)
        {
            foreach (var part in parts)
            {
                Func<int[], int> here = part.Most is { } known ? sizes => above(sizes) * known : sizes => above(sizes) * sizes[root.Size];
                if (part.Row >= 0)
                {
                    most[part.Row] = here;
                }

                Count(part.Parts, here);
            }
        }
    }
}
