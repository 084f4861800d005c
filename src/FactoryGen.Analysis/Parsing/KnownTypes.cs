using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>What is looked up once a compilation: the types that parsing and rules compare with.</summary>
internal sealed class KnownTypes
{
    // The table holds a compilation's types exactly as long as somebody else holds the compilation.
    private static readonly ConditionalWeakTable<Compilation, KnownTypes> Cache = new();

    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _annotated;
    private readonly Lazy<bool> _declaresAwaiters;
    private readonly Lazy<bool> _declaresNameOf;
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _soundContexts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, TypeFacts> _facts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, TypeReference> _references = new(SymbolEqualityComparer.IncludeNullability);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _behindAlias = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, bool> _frameworkNames = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<INamespaceSymbol, string> _namespaces = new(SymbolEqualityComparer.Default);

    private KnownTypes(Compilation compilation)
    {
        Compilation = compilation;
        Task = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");
        TaskOfResult = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1");
        ValueTask = compilation.GetTypeByMetadataName("System.Threading.Tasks.ValueTask");
        ValueTaskOfResult = compilation.GetTypeByMetadataName("System.Threading.Tasks.ValueTask`1");
        CancellationToken = compilation.GetTypeByMetadataName("System.Threading.CancellationToken");
        Guid = compilation.GetTypeByMetadataName("System.Guid");
        AsyncInitializable = compilation.GetTypeByMetadataName("FactoryGen.IAsyncInitializable");
        ScopeContextInterface = compilation.GetTypeByMetadataName("FactoryGen.IScopeContext");
        ScopedFactoryInterface = compilation.GetTypeByMetadataName("FactoryGen.IScopedFactory`2");
        AsyncScopedFactoryInterface = compilation.GetTypeByMetadataName("FactoryGen.IAsyncScopedFactory`2");
        Assembly = new AssemblyModel
        {
            Name = compilation.AssemblyName ?? "",
            HasDependencyInjection = HasKeyedServices(compilation),
        };
        PromisesCls = compilation.Assembly.GetAttributes().Any(static attribute =>
            attribute is { AttributeClass.Name: "CLSCompliantAttribute", ConstructorArguments: [{ Value: true }] });
        References = new ReferencedFactories(this);
        _declaresNameOf = new(() => compilation.ContainsSymbolsWithName("nameof", SymbolFilter.Member));
        _declaresAwaiters = new(() => Awaiters.MayBeDeclared(compilation));
        KeyMethods = new KeyMethods(this);
        _annotated = new(() => AnnotatedTypes.In(compilation.Assembly.GlobalNamespace, System.Threading.CancellationToken.None).ToImmutableArray());
    }

    public Compilation Compilation { get; }

    public INamedTypeSymbol? Task { get; }

    public INamedTypeSymbol? TaskOfResult { get; }

    public INamedTypeSymbol? ValueTask { get; }

    public INamedTypeSymbol? ValueTaskOfResult { get; }

    public INamedTypeSymbol? CancellationToken { get; }

    public INamedTypeSymbol? Guid { get; }

    public INamedTypeSymbol? AsyncInitializable { get; }

    /// <summary><c>IScopeContext</c>: what the generator makes of a context type.</summary>
    public INamedTypeSymbol? ScopeContextInterface { get; }

    public INamedTypeSymbol? ScopedFactoryInterface { get; }

    public INamedTypeSymbol? AsyncScopedFactoryInterface { get; }

    public AssemblyModel Assembly { get; }

    /// <summary>Whether the assembly is marked <c>[CLSCompliant(true)]</c>: then the compiler warns about types that aren't.</summary>
    public bool PromisesCls { get; }

    public ReferencedFactories References { get; }

    /// <summary>Whether types may be awaitable by other than what they inherit from metadata.</summary>
    public bool DeclaresAwaiters => _declaresAwaiters.Value;

    /// <summary>Whether there is a method called <c>nameof</c>.</summary>
    public bool DeclaresNameOf => _declaresNameOf.Value;

    /// <summary>What makes types contexts that aren't marked so themselves.</summary>
    public KeyMethods KeyMethods { get; }

    public static KnownTypes Of(Compilation compilation) =>
        Cache.GetValue(compilation, static compilation => new KnownTypes(compilation));

    /// <summary>The context that the type is, or null if it is none: every parameter of every service asks.</summary>
    public ContextDeclaration? ContextOf(ITypeSymbol type) => FactsOf(type).Context;

    /// <summary>Whether the type can be a type argument: an interface with a static member that nothing implements can't (CS8920).</summary>
    public bool CanBeTypeArgument(ITypeSymbol type) => type.TypeKind != TypeKind.Interface || FactsOf(type).UnimplementedStaticMember is null;

    /// <summary>Whether no error stands on the context: every service of it asks.</summary>
    public bool IsSound(ContextDeclaration context) =>
        _soundContexts.TryGetValue(context.Type, out var isSound) ? isSound : _soundContexts.GetOrAdd(context.Type, ContextModelBuilder.IsSound(context));

    /// <summary>Whether generated code in this compilation's assembly may write the type's name.</summary>
    public bool CanName(ITypeSymbol type) => FactsOf(type).CanName;

    /// <summary>A reference to a type that the compiler knows.</summary>
    public TypeReference Bound(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, ContainingType: null, IsReferenceType: true, NullableAnnotation: not NullableAnnotation.Annotated } ? FactsOf(type).Reference
        : _references.TryGetValue(type, out var known) ? known
        : _references.GetOrAdd(type, TypeText.Bound(type));

    /// <summary>The warnings that mentioning the type itself would cause.</summary>
    public ImmutableArray<string> SuppressedIdsOf(ITypeSymbol type) => FactsOf(type).SuppressedIds;

    /// <summary>Whether generated code in this compilation's assembly may call the member.</summary>
    public bool CanCall(ISymbol member) => !IsForbidden(member) && Compilation.IsSymbolAccessibleWithin(member, Compilation.Assembly);

    /// <summary>Whether <c>[Obsolete]</c> makes every use of the symbol an error, which no pragma suppresses.</summary>
    public static bool IsForbidden(ISymbol symbol) => symbol.Has(static attribute => attribute is
    { AttributeClass: { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }, ConstructorArguments: [_, { Value: true }, ..] });

    /// <summary>Whether generated code can't name the type itself, whatever its type arguments and the types around it are.</summary>
    public bool IsHidden(INamedTypeSymbol type) =>
        type.IsFileLocal || IsForbidden(type) || IsBehindAlias(type) || !Compilation.IsSymbolAccessibleWithin(type.OriginalDefinition, Compilation.Assembly);

    /// <summary>Whether only an extern alias leads to the type, and that is a matter of the user's file.</summary>
    public bool IsBehindAlias(INamedTypeSymbol type) =>
        type.ContainingAssembly is { } assembly
        && !SymbolEqualityComparer.Default.Equals(assembly, Compilation.Assembly)
        && (_behindAlias.TryGetValue(assembly, out var known) ? known : _behindAlias.GetOrAdd(assembly, IsBehindAlias(assembly)));

    /// <summary>The type's namespace as generated code writes it; null: the global namespace.</summary>
    public string? NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is not { IsGlobalNamespace: false } space ? null
        : _namespaces.TryGetValue(space, out var known) ? known
        : _namespaces.GetOrAdd(space, TypeText.Namespace(space));

    /// <summary>Whether a type name with type arguments, if it means anything, means a type of the framework: nobody else has one of that name, and no alias has arguments.</summary>
    public bool MeansFrameworkType(string name) => _frameworkNames.GetOrAdd(name, name =>
        !Compilation.ContainsSymbolsWithName(name, SymbolFilter.Type)
        && Compilation.SourceModule.ReferencedAssemblySymbols.All(assembly => IsOfFramework(assembly) || !assembly.TypeNames.Contains(name)));

    /// <summary>Whether an assembly is one of the framework's, by its name.</summary>
    public static bool IsOfFramework(IAssemblySymbol? assembly) =>
        assembly?.Name is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "mscorlib" or "netstandard");

    /// <summary>Whether an annotated class of the compilation's own sources derives from the type.</summary>
    public bool HasAnnotatedDescendant(INamedTypeSymbol type, Func<AttributeData, bool> isAnnotation) => _annotated.Value
        .Where(annotated => annotated.Has(isAnnotation))
        .Any(annotated => Bases(annotated).Contains(type.OriginalDefinition, SymbolEqualityComparer.Default));

    /// <summary>Whether the symbol is declared in the compilation's own sources.</summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>What <see cref="CanName"/> remembers.</summary>
    internal bool MayWrite(ITypeSymbol type) => !HasUnspeakablePart(type) && Compilation.IsSymbolAccessibleWithin(type, Compilation.Assembly);

    private TypeFacts FactsOf(ITypeSymbol type) => _facts.TryGetValue(type, out var known) ? known : _facts.GetOrAdd(type, new TypeFacts(type, this));

    // A type parameter means nothing outside its type, a pointer only in unsafe code.
    private bool HasUnspeakablePart(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol or { SpecialType: SpecialType.System_Void } => true,
        IArrayTypeSymbol array => HasUnspeakablePart(array.ElementType),
        INamedTypeSymbol { IsFileLocal: true } or INamedTypeSymbol { IsUnboundGenericType: true } => true,
        INamedTypeSymbol named => !TypeText.HasFullName(named)
            || IsForbidden(named)
            || IsBehindAlias(named)
            || named.TypeArguments.Any(HasUnspeakablePart)
            || (named.ContainingType is { } outer && HasUnspeakablePart(outer)),
        _ => false,
    };

    private bool IsBehindAlias(IAssemblySymbol assembly) =>
        Compilation.GetMetadataReference(assembly)?.Properties.Aliases is { IsDefaultOrEmpty: false } aliases
        && !aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current.OriginalDefinition;
        }
    }

    // TryAddKeyedSingleton came with 8.0. Two assemblies that both define it can't be told apart by name: then there is no registration.
    private static bool HasKeyedServices(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions")
            is { DeclaredAccessibility: Accessibility.Public } extensions
        && !extensions.GetMembers("TryAddKeyedSingleton").IsEmpty;
}
