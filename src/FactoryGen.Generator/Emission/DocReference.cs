using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>A type that a doc comment mentions.</summary>
internal readonly struct DocReference(TypeReference type)
{
    public void AppendTo(SourceWriter source)
    {
        if (Docs.CanLink(type))
        {
            source.Append("<see cref=\"").Append(type.Text).Append("\"/>");
        }
        else
        {
            source.Append("<c>").Append(Docs.Escape(type.Name)).Append("</c>");
        }
    }
}
