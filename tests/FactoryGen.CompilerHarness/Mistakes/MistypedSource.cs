using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.CompilerHarness.Mistakes;

/// <summary>A sample in which somebody makes mistakes.</summary>
/// <param name="Original">The sample.</param>
/// <param name="Text">What became of it.</param>
public sealed record MistypedSource(string Original, string Text)
{
    private const int LastPlace = 4096;

    /// <summary>Any sample with one to six mistakes.</summary>
    public static Gen<MistypedSource> Any { get; } = Of(1, 6);

    /// <summary>Any sample, as often as not without a mistake.</summary>
    public static Gen<MistypedSource> Mostly { get; } = Of(0, 1);

    public override string ToString() => Text;

    private static Gen<MistypedSource> Of(int fewest, int most)
    {
        var samples = SampleCorpus.All;
        var mistake = Gen.Select(Gen.Int[0, Enum.GetValues<MistakeKind>().Length - 1], Gen.Int[0, LastPlace], Gen.Int[0, LastPlace])
            .Select(static (kind, place, other) => new Mistake((MistakeKind)kind, place, other));
        return Gen.Select(Gen.Int[0, samples.Length - 1], Gen.Int[0, samples.Length - 1], mistake.Array[fewest, most])
            .Select((sample, donor, mistakes) => new MistypedSource(samples[sample], Mistype(samples[sample], samples[donor], mistakes)));
    }

    private static string Mistype(string text, string donor, Mistake[] mistakes)
    {
        var tokens = TokensOf(text);
        var others = TokensOf(donor);
        foreach (var mistake in mistakes)
        {
            mistake.ApplyTo(tokens, others);
        }

        return string.Concat(tokens);
    }

    // The end of the file is a token, too: there is always one.
    private static List<string> TokensOf(string text) =>
        [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Select(static token => token.ToFullString() is { Length: > 0 } whole ? whole : " ")];
}
