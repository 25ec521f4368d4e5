using System.Collections.Frozen;
using System.Text;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Compiler.Passes;
using GraphCouncil.Compiler.Reading;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Village;

namespace GraphCouncil.Tests.Compiler;

/// <summary>A request's tree after each pass.</summary>
internal static class PassReport
{
    /// <summary>The position of person:p in the people's own order.</summary>
    public const string Cursor = "AQAAPDauNQhwZXJzb246cA";

    public static string Of(string request)
    {
        var text = new StringBuilder(request).Append('\n');
        for (var count = 1; count <= PassList.InOrder.Length; count++)
        {
            var document = Ask.Parse(request);
            var known = new RequestDocument(VillageMap.Map, document, CompilerLimits.Default, FrozenDictionary<FieldName, PreparedQuestion>.Empty);
            var context = new ReadContext(known, new(FrozenDictionary<string, object?>.Empty));
            var field = context.Request.Collector(context.Variables, TypeConditions.Exactly("Query")).Collect([Ask.Operation(document).SelectionSet]).Single();
            var draft = RootReader.Read(context, field);
            foreach (var pass in PassList.InOrder.Take(count))
            {
                draft = pass.Run(draft);
            }

            text.Append("\n# ").Append(PassList.InOrder[count - 1].Name).Append('\n').Append(QueryPrinter.Print(((LaidRead)TreeLowering.Run(context, draft, Viewer.Anyone.Standing).Form).Query));
        }

        return text.ToString();
    }
}
