using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace OkOce.Domain.Tests.Architecture;

/// <summary>Walks a method body and gives the metadata tokens its instructions carry.</summary>
internal static class MethodTokens
{
    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value, code => code.OperandType);

    internal static List<int> In(BlobReader body)
    {
        List<int> tokens = [];
        while (body.RemainingBytes > 0)
        {
            switch (Operands[NextCode(ref body)])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineSig
                    or OperandType.InlineTok or OperandType.InlineType:
                    tokens.Add(body.ReadInt32());
                    break;
                case OperandType.InlineSwitch:
                    var branches = body.ReadInt32();
                    body.Offset += 4 * branches;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    body.Offset += 8;
                    break;
                case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineString
                    or OperandType.ShortInlineR:
                    body.Offset += 4;
                    break;
                case OperandType.InlineVar:
                    body.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    body.Offset += 1;
                    break;
            }
        }

        return tokens;
    }

    // Codes of two bytes begin with FE and are negative in the table.
    private static short NextCode(ref BlobReader body)
    {
        var first = body.ReadByte();
        return first == 0xFE ? unchecked((short)(0xFE00 | body.ReadByte())) : first;
    }
}
