using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>What is looked up once a compilation: the types that parsing and rules compare with.</summary>
internal sealed class KnownTypes
{
    // The table holds a compilation's types exactly as long as somebody else holds the compilation.
    private static readonly ConditionalWeakTable<Compilation, KnownTypes> Cache = new();

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

    public static KnownTypes Of(Compilation compilation) =>
        Cache.GetValue(compilation, static compilation => new KnownTypes(compilation));

    /// <summary>Whether generated code in this compilation's assembly may write the type's name.</summary>
    public bool CanName(ITypeSymbol type) =>
        !HasUnspeakablePart(type) && Compilation.IsSymbolAccessibleWithin(type, Compilation.Assembly);

    /// <summary>Whether generated code in this compilation's assembly may call the member.</summary>
    public bool CanCall(ISymbol member) => Compilation.IsSymbolAccessibleWithin(member, Compilation.Assembly);

    /// <summary>Whether the symbol is declared in the compilation's own sources.</summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    // A type parameter means nothing outside its type, a pointer only in unsafe code.
    private bool HasUnspeakablePart(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol or { SpecialType: SpecialType.System_Void } => true,
        IArrayTypeSymbol array => HasUnspeakablePart(array.ElementType),
        INamedTypeSymbol { IsFileLocal: true } or INamedTypeSymbol { IsUnboundGenericType: true } => true,
        INamedTypeSymbol named => !TypeText.HasFullName(named) || IsBehindAlias(named) || named.TypeArguments.Any(HasUnspeakablePart) || (named.ContainingType is { } outer && HasUnspeakablePart(outer)),
        _ => false,
    };

    // Only an extern alias leads to it, and that is a matter of the user's file.
    private bool IsBehindAlias(INamedTypeSymbol type) =>
        type.ContainingAssembly is { } assembly
        && Compilation.GetMetadataReference(assembly)?.Properties.Aliases is { IsDefaultOrEmpty: false } aliases
        && !aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    // TryAddKeyedSingleton came with 8.0. Two assemblies that both define it can't be told apart by name: then there is no registration.
    private static bool HasKeyedServices(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions")
            is { DeclaredAccessibility: Accessibility.Public } extensions
        && !extensions.GetMembers("TryAddKeyedSingleton").IsEmpty;
}
