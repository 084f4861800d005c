using System.Collections.Immutable;
using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A user's instance in a static field, property, <c>Lazy</c> or collection: the next user gets it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3003KeptInStaticAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG3003",
    "A scoped instance is kept in a static",
    "'{0}' keeps the '{1}' of one user for all users, and after its scope has ended: ask the factory each time, or keep the factory"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var reader = new InstanceReader(usage);
        context.RegisterOperationAction(
            operation => CheckKeeping(operation, reader, usage),
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.EventAssignment,
            OperationKind.Invocation);
        context.RegisterOperationAction(
            operation => CheckInitializer(operation, reader),
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer);
    }

    private void CheckKeeping(OperationAnalysisContext context, InstanceReader reader, UsageKnowledge usage)
    {
        if (context.Operation is ISimpleAssignmentOperation { Value: var value } assignment
            && StaticHolder.Of(assignment.Target) is { } ownStatic
            && Self(value) is { } self
            && usage.ImplementationOf(self.Type) is not null)
        {
            Report(context, ownStatic, ScopedInstance.OfType(self.Type!), assignment.Syntax, DiagnosticSeverity.Error);
            return;
        }

        foreach (var keeping in Keeping.Of(context.Operation, reader))
        {
            if (StaticHolder.Of(keeping.Place) is { } holder && !IsPerFlow(keeping.Place) && !UserKey.Is(keeping.Key, keeping.Instance, usage))
            {
                Report(context, holder, keeping.Instance, context.Operation.Syntax, keeping.Instance.Severity);
            }
        }
    }

    private void CheckInitializer(OperationAnalysisContext context, InstanceReader reader)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        var holders = initializer switch
        {
            IFieldInitializerOperation field => ImmutableArray<ISymbol>.CastUp(field.InitializedFields),
            IPropertyInitializerOperation property => ImmutableArray<ISymbol>.CastUp(property.InitializedProperties),
            _ => ImmutableArray<ISymbol>.Empty,
        };
        if (holders is [{ IsStatic: true } holder, ..] && KeptValue.Of(initializer.Value, reader) is { IsScoped: true } instance)
        {
            Report(context, holder, instance, initializer.Value.Syntax, instance.Severity);
        }
    }

    private void Report(OperationAnalysisContext context, ISymbol holder, ScopedInstance instance, SyntaxNode syntax, DiagnosticSeverity severity) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            syntax.GetLocation(),
            severity,
            additionalLocations: null,
            properties: null,
            $"{TypeText.Name(holder.ContainingType)}.{holder.Name}",
            instance.Name));

    private static IInstanceReferenceOperation? Self(IOperation value) => value switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } self => self,
        IConversionOperation conversion => Self(conversion.Operand),
        _ => null,
    };

    // What an AsyncLocal holds is one flow's, and goes with it.
    private static bool IsPerFlow(IOperation place) =>
        place is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "AsyncLocal" } };
}
