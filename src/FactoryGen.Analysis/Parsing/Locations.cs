using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Where findings are shown: always in a tree of the compilation, never rebuilt from a path.</summary>
internal static class Locations
{
    public static Location Of(AttributeData attribute, ISymbol owner) =>
        attribute.ApplicationSyntaxReference is { } reference ? reference.GetSyntax().GetLocation() : Of(owner);

    public static Location Of(ISymbol symbol) => symbol.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;
}
