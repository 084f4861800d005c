using System.Text;

namespace FactoryGen.Generator.Emission.Shims;

/// <summary>Text of the user in a doc comment: it stays on its line and within its element, whatever it is.</summary>
internal static class DocText
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                line.Append(text[i]).Append(text[++i]);
            }
            else
            {
                line.Append(IsPlain(text[i]) ? text[i] : ' ');
            }
        }

        return Docs.Escape(line.ToString());
    }

    // Line ends of C# end the comment, and XML forbids half of a pair and most control characters.
    private static bool IsPlain(char letter) =>
        !char.IsControl(letter) && !char.IsSurrogate(letter) && letter is not '\u2028' and not '\u2029' and not '\ufffe' and not '\uffff';
}
