using System.Collections.Immutable;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// What every service that mentions a type asks about it, found out once a compilation. Two threads may find out the same at the same
/// time; they come to the same.
/// </summary>
internal sealed class TypeFacts(ITypeSymbol type, KnownTypes known)
{
    private static readonly object None = new();

    // Null until it is known; then what was found, or None. Each is one reference, so that no thread sees half of it.
    private volatile object? _context;
    private volatile object? _unimplementedStaticMember;
    private volatile TypeReference? _reference;
    private volatile object? _canName;
    private ImmutableArray<string> _suppressedIds;

    /// <summary>The context that the type is, or null if it is none.</summary>
    public ContextDeclaration? Context => (_context ??= ContextParser.Parse(type, known) ?? None) as ContextDeclaration;

    /// <summary>A static member of the interface that nothing implements: with one, the interface can't be a type argument. Null if there is none.</summary>
    public ISymbol? UnimplementedStaticMember => (_unimplementedStaticMember ??= StaticMembers.Unimplemented(type) ?? None) as ISymbol;

    /// <summary>A reference to the type where it isn't nullable.</summary>
    public TypeReference Reference => _reference ??= TypeText.Bound(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    /// <summary>Whether generated code in the compilation's assembly may write the type's name.</summary>
    public bool CanName => (_canName ??= known.MayWrite(type) ? this : None) != None;

    /// <summary>The warnings that mentioning the type itself would cause.</summary>
    public ImmutableArray<string> SuppressedIds
    {
        get
        {
            if (_suppressedIds.IsDefault)
            {
                _suppressedIds = Parsing.SuppressedIds.OfTypeItself(type);
            }

            return _suppressedIds;
        }
    }
}
