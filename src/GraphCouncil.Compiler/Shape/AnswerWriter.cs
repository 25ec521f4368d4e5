using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Shape;

/// <summary>Writes what a question of the council answers: its own values as they are, its nodes out of rows.</summary>
/// <param name="rows">The rows of the nodes that are shown, one set per place where they are; null where there are none.</param>
internal sealed class AnswerWriter(
    ImmutableArray<ShownRows?> rows, int[] sizes, ResponseBuffer output, Action<MissingValue, int, IReadOnlyList<object>> missing)
{
    public void Object(ImmutableArray<AnswerPart> parts, AnswerObject value, ImmutableArray<object> path)
    {
        output.Write("{"u8);
        var first = true;
        foreach (var part in parts)
        {
            output.Write(first ? "\""u8 : ",\""u8);
            first = false;
            output.Write(Encoding.UTF8.GetBytes(part.Place.Key));
            output.Write("\":"u8);
            if (part.Position < 0)
            {
                JsonText.Write(part.Text, output);
            }
            else
            {
                Value(part, value.Fields[part.Position], path.Add(part.Place.Key));
            }
        }

        output.Write("}"u8);
    }

    private void Value(AnswerPart part, AnswerValue? value, ImmutableArray<object> path)
    {
        if (value is null)
        {
            output.Write("null"u8);
        }
        else
        {
            value.Accept(new OfPart(this, part, path));
        }
    }

    /// <summary>A value where one field of the answer shows it.</summary>
    private sealed class OfPart(AnswerWriter writer, AnswerPart part, ImmutableArray<object> path) : IAnswerVisitor<bool>
    {
        private readonly ResponseBuffer _output = writer.Output;

        public bool VisitScalar(AnswerScalar value)
        {
            switch (value.Value)
            {
                case GraphValue.Text text:
                    JsonText.Write(text.Value, _output);
                    break;
                case GraphValue.Integer number:
                    Utf8Formatter.TryFormat(number.Value, _output.Room(20), out var length);
                    _output.Advance(length);
                    break;
                case GraphValue.Real number:
                    number.Value.TryFormat(_output.Room(32), out length, "R", System.Globalization.CultureInfo.InvariantCulture);
                    _output.Advance(length);
                    break;
                case GraphValue.Truth truth:
                    _output.Write(truth.Value ? "true"u8 : "false"u8);
                    break;
                case GraphValue.List or GraphValue.Missing:
                    throw new InvalidOperationException("An answer's scalar is one value.");
            }

            return true;
        }

        public bool VisitObject(AnswerObject value)
        {
            writer.Object(part.Parts, value, path);
            return true;
        }

        public bool VisitList(AnswerList value)
        {
            _output.Write("["u8);
            for (var i = 0; i < value.Items.Length; i++)
            {
                _output.Write(i > 0 ? ","u8 : ""u8);
                value.Items[i].Accept(new OfPart(writer, part, path.Add(i)));
            }

            _output.Write("]"u8);
            return true;
        }

        public bool VisitNode(AnswerNode value)
        {
            writer.Rows[part.Row]!.Write(value.Id, writer.Sizes, _output, writer.Missing, path);
            return true;
        }
    }

    private ResponseBuffer Output => output;

    private ImmutableArray<ShownRows?> Rows => rows;

    private int[] Sizes => sizes;

    private Action<MissingValue, int, IReadOnlyList<object>> Missing => missing;
}
