using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Layers;

/// <summary>
/// What a compilation and the assemblies that it refers to call legacy with <c>[assembly: LegacyNamespace]</c> and <c>[assembly: LegacyType]</c>.
/// One instance a compilation; safe to call from any thread.
/// </summary>
internal sealed class LegacyNames
{
    private static readonly ConditionalWeakTable<Compilation, LegacyNames> Cache = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<ImmutableArray<LegacyName>>> Referenced = new();

    private readonly Compilation _compilation;
    private readonly ImmutableArray<LegacyName> _names;
    private readonly Lazy<HashSet<string>> _identifiers;

    private LegacyNames(Compilation compilation)
    {
        _compilation = compilation;
        _names = compilation.SourceModule.ReferencedAssemblySymbols
            .SelectMany(static assembly => Referenced.GetValue(assembly, static assembly => new(
                GeneratedMetadata.ReferencesRuntime(assembly) ? Read(assembly) : ImmutableArray<LegacyName>.Empty)).Value)
            .Concat(Read(compilation.Assembly))
            .OrderByDescending(static name => name.Name.Length)
            .ToImmutableArray();
        _identifiers = new(FindIdentifiers);
    }

    public bool IsEmpty => _names.IsEmpty;

    public static LegacyNames Of(Compilation compilation) => Cache.GetValue(compilation, static compilation => new LegacyNames(compilation));

    /// <summary>Whether an identifier can mean something legacy: false for nearly all, without binding anything.</summary>
    public bool MayMean(string identifier) => _identifiers.Value.Contains(identifier);

    /// <summary>What makes the namespace or type legacy, the innermost first; null if it isn't.</summary>
    public LegacyName? Of(ISymbol? symbol)
    {
        var full = symbol switch
        {
            INamespaceSymbol { IsGlobalNamespace: false } => FullName(symbol),
            INamedTypeSymbol type => FullName(type.OriginalDefinition),
            _ => null,
        };
        return full is null ? null : _names.FirstOrDefault(name =>
            full.StartsWith(name.Name, StringComparison.Ordinal)
            && (full.Length == name.Name.Length ? name.IsNamespace == symbol is INamespaceSymbol : full[name.Name.Length] == '.' && IsInside(symbol!, name)));
    }

    /// <summary>What makes the type of that name legacy, whether it is still there or not; null if nothing does.</summary>
    /// <param name="full">The name as reflection takes it, without an assembly: <c>Acme.Old.Sockets+Inner</c>.</param>
    public LegacyName? OfTypeNamed(string full)
    {
        var name = full.Replace('+', '.');
        return _names.FirstOrDefault(legacy =>
            name.StartsWith(legacy.Name, StringComparison.Ordinal)
            && (name.Length == legacy.Name.Length ? !legacy.IsNamespace : name[legacy.Name.Length] == '.'));
    }

    /// <summary>Whether code belongs to what is legacy itself: that may speak of its own.</summary>
    public bool IsLegacyCode(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        // A doc comment is trivia of what it documents.
        for (var current = node; current is not null; current = current is StructuredTriviaSyntax trivia ? trivia.ParentTrivia.Token.Parent : current.Parent)
        {
            if (current is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax)
            {
                return Of(model.GetDeclaredSymbol(current, cancellationToken)) is not null;
            }
        }

        return false;
    }

    public static string FullName(ISymbol symbol) => symbol.ContainingSymbol switch
    {
        INamespaceSymbol { IsGlobalNamespace: false } or INamedTypeSymbol => $"{FullName(symbol.ContainingSymbol)}.{symbol.Name}",
        _ => symbol.Name,
    };

    // 'Acme.Old' is a namespace in one assembly and may be a type in another: what is inside belongs to the right one.
    private static bool IsInside(ISymbol symbol, LegacyName name)
    {
        for (var outer = symbol.ContainingSymbol; outer is INamespaceOrTypeSymbol; outer = outer.ContainingSymbol)
        {
            if (outer is INamespaceSymbol == name.IsNamespace && FullName(outer) == name.Name)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<LegacyName> Read(IAssemblySymbol assembly)
    {
        var names = ImmutableArray.CreateBuilder<LegacyName>();
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute is
                {
                    AttributeClass: { Name: "LegacyNamespaceAttribute" or "LegacyTypeAttribute", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } } type,
                    ConstructorArguments: [{ Value: string { Length: > 0 } name }],
                })
            {
                var replacement = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Replacement").Value.Value as string;
                names.Add(new(name, string.IsNullOrEmpty(replacement) ? null : replacement, type.Name == "LegacyNamespaceAttribute"));
            }
        }

        return names.ToImmutable();
    }

    private HashSet<string> FindIdentifiers()
    {
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in _names)
        {
            Add(identifiers, name.Name.Substring(name.Name.LastIndexOf('.') + 1));
            if (name.IsNamespace && FindNamespace(name.Name) is { } space)
            {
                AddMembers(identifiers, space);
            }
        }

        foreach (var alias in Aliases().Where(alias => identifiers.Contains(alias.Target)).ToArray())
        {
            identifiers.Add(alias.Alias);
        }

        return identifiers;
    }

    private static void AddMembers(HashSet<string> identifiers, INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            Add(identifiers, member.Name);
            AddMembers(identifiers, member);
        }
    }

    // An attribute may be written without its suffix.
    private static void Add(HashSet<string> identifiers, string name)
    {
        identifiers.Add(name);
        if (name.EndsWith(nameof(Attribute), StringComparison.Ordinal))
        {
            identifiers.Add(name.Substring(0, name.Length - nameof(Attribute).Length));
        }
    }

    private INamespaceSymbol? FindNamespace(string name)
    {
        INamespaceSymbol? space = _compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return space;
    }

    private IEnumerable<(string Alias, string Target)> Aliases() =>
        from tree in _compilation.SyntaxTrees
        from directive in ImportsOf(tree.GetRoot())
        where directive.Alias is not null
        let target = RightmostOf(directive.NamespaceOrType)
        where target is not null
        select (directive.Alias!.Name.Identifier.ValueText, target);

    private static IEnumerable<UsingDirectiveSyntax> ImportsOf(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Usings.Concat(unit.Members.SelectMany(ImportsOf)),
        BaseNamespaceDeclarationSyntax space => space.Usings.Concat(space.Members.SelectMany(ImportsOf)),
        _ => [],
    };

    private static string? RightmostOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
