using System.Runtime.CompilerServices;

namespace FactoryGen.Generator.Emission;

/// <summary>
/// What <see cref="SourceWriter.Write(SourceTemplate)"/> makes of an interpolated string: each piece goes into the file at once, and the
/// text is never put together anywhere else. A thousand services have thirty thousand lines.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct SourceTemplate
{
    private readonly SourceWriter _source;

    // The compiler passes the lengths; nobody needs them here.
#pragma warning disable IDE0060
    public SourceTemplate(int literalLength, int formattedCount, SourceWriter source) => _source = source;
#pragma warning restore IDE0060

    public void AppendLiteral(string text) => _source.Append(text);

    public void AppendFormatted(string? text) => _source.Append(text ?? "");

    public void AppendFormatted(DocReference reference) => reference.AppendTo(_source);
}
