using System.Collections.Concurrent;
using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A lease that nobody disposes: its scope never ends. An end that nobody awaits: it comes some time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3006LeaseNotDisposedAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG3006",
    "A lease is never disposed",
    "{0}, so {1}: {2}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        if (context.Compilation.GetTypeByMetadataName("FactoryGen.ScopeLease`1") is { } lease)
        {
            context.RegisterOperationAction(operation => Check(operation, lease), OperationKind.Invocation);
            context.RegisterSymbolStartAction(type => CheckFields(type, lease), SymbolKind.NamedType);
        }
    }

    // A lease in a field that the class, which alone can, never disposes or hands on.
    private void CheckFields(SymbolStartAnalysisContext context, INamedTypeSymbol lease)
    {
        var fields = LeaseUse.PrivateFields((INamedTypeSymbol)context.Symbol, lease).ToArray();
        if (fields.Length == 0)
        {
            return;
        }

        var filled = new ConcurrentDictionary<IFieldSymbol, bool>(SymbolEqualityComparer.Default);
        var handedOn = new ConcurrentDictionary<IFieldSymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(
            operation =>
            {
                var reference = (IFieldReferenceOperation)operation.Operation;
                if (!LeaseUse.IsMereLook(reference))
                {
                    handedOn.TryAdd(reference.Field, true);
                }
                else if (reference.Parent is IAssignmentOperation { Value: var value } && !NullTest.IsNull(value))
                {
                    filled.TryAdd(reference.Field, true);
                }
            },
            OperationKind.FieldReference);
        context.RegisterOperationAction(
            operation =>
            {
                var initializer = (IFieldInitializerOperation)operation.Operation;
                if (!NullTest.IsNull(initializer.Value))
                {
                    foreach (var field in initializer.InitializedFields)
                    {
                        filled.TryAdd(field, true);
                    }
                }
            },
            OperationKind.FieldInitializer);
        context.RegisterSymbolEndAction(end =>
        {
            foreach (var field in fields.Where(field => filled.ContainsKey(field) && !handedOn.ContainsKey(field)))
            {
                end.ReportDiagnostic(Undisposed(field.Locations[0], $"'{field.Name}' is never disposed", (INamedTypeSymbol)field.Type));
            }
        });
    }

    private void Check(OperationAnalysisContext context, INamedTypeSymbol lease)
    {
        var call = (IInvocationOperation)context.Operation;
        if (ScopeEnd.Of(call) is { IsDropped: true } end)
        {
            // A lease's failures go to the host's OnError anyway.
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                call.Syntax.GetLocation(),
                $"{end.Name} is not awaited",
                $"{end.Scope} ends when the caller has gone on{(end.IsOfLease ? "" : ", and its failures are lost")}",
                "await it"));
        }
        else if (call is { TargetMethod.Name: "Enter", Type: INamedTypeSymbol entered } && Is(entered, lease) && Fate(call) is { } fate)
        {
            context.ReportDiagnostic(Undisposed(call.Syntax.GetLocation(), fate, entered));
        }
    }

    private Diagnostic Undisposed(Location place, string what, INamedTypeSymbol lease) => Diagnostic.Create(
        Descriptor, place, what, $"the scope of this '{lease.TypeArguments[0].Name}' never ends", "write 'await using var lease = …', or await its DisposeAsync");

    /// <summary>What becomes of the lease, if nobody can dispose it; null if somebody does, or may.</summary>
    private static string? Fate(IInvocationOperation enter) => enter.Parent switch
    {
        IExpressionStatementOperation or IConditionalAccessOperation { Parent: IExpressionStatementOperation } => "This lease is dropped",
        ISimpleAssignmentOperation { Target: IDiscardOperation } => "This lease is dropped",
        IPropertyReferenceOperation => "This lease is only asked for its context",
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when !IsUsed(declarator) && !IsHandedOn(declarator.Symbol, enter) =>
            $"'{declarator.Symbol.Name}' is never disposed",
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } when !IsHandedOn(local, enter) => $"'{local.Name}' is never disposed",
        _ => null,
    };

    private static bool IsUsed(IVariableDeclaratorOperation declarator) =>
        declarator.Parent?.Parent?.Parent is IUsingDeclarationOperation or IUsingOperation;

    private static bool IsHandedOn(ILocalSymbol lease, IOperation enter) => LocalValues.Body(enter).Descendants().Any(operation =>
        operation is ILocalReferenceOperation reference
        && SymbolEqualityComparer.Default.Equals(reference.Local, lease)
        && !LeaseUse.IsMereLook(reference));

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol lease) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, lease);
}
