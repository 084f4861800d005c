using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>An instance that its consumer disposes: the scope owns it, and others of the same user still use it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3005DisposedByConsumerAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG3005",
    "A scoped instance is disposed by its consumer",
    "The scope disposes '{0}' when it ends; until then everybody who asks for this user gets this instance: don't {1}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var reader = new InstanceReader(usage);
        context.RegisterOperationAction(operation => CheckUsing(operation, reader, ((IUsingOperation)operation.Operation).Resources), OperationKind.Using);
        context.RegisterOperationAction(operation => CheckUsing(operation, reader, ((IUsingDeclarationOperation)operation.Operation).DeclarationGroup), OperationKind.UsingDeclaration);
        context.RegisterOperationAction(operation => CheckCall(operation, reader), OperationKind.Invocation);
        context.RegisterOperationAction(operation => CheckDelegate(operation, reader), OperationKind.MethodReference);
        context.RegisterOperationAction(operation => CheckArgument(operation, reader), OperationKind.Argument);
        context.RegisterOperationAction(operation => CheckElements(operation, reader), OperationKind.ArrayCreation);
    }

    private void CheckUsing(OperationAnalysisContext context, InstanceReader reader, IOperation resources)
    {
        if (resources is IVariableDeclarationGroupOperation group)
        {
            foreach (var declarator in group.Declarations.SelectMany(static declaration => declaration.Declarators))
            {
                Check(context, reader, declarator.GetVariableInitializer()?.Value, context.Operation.Syntax.GetFirstToken().GetLocation(), "put it into a 'using'");
            }
        }
        else
        {
            Check(context, reader, resources, context.Operation.Syntax.GetFirstToken().GetLocation(), "put it into a 'using'");
        }
    }

    private void CheckCall(OperationAnalysisContext context, InstanceReader reader)
    {
        if (context.Operation is IInvocationOperation { TargetMethod: { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true } method, Instance: { } instance } call)
        {
            Check(context, reader, instance, call.Syntax.GetLocation(), $"call '{method.Name}'");
        }
    }

    private void CheckDelegate(OperationAnalysisContext context, InstanceReader reader)
    {
        if (context.Operation is IMethodReferenceOperation { Method: { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true } method, Instance: { } instance } reference)
        {
            Check(context, reader, instance, reference.Syntax.GetLocation(), $"hand out its '{method.Name}'");
        }
    }

    // Who takes an IDisposable disposes it: RegisterForDispose, a list of what is to be cleaned up.
    private void CheckArgument(OperationAnalysisContext context, InstanceReader reader)
    {
        if (context.Operation is IArgumentOperation { Parameter.Type: { Name: "IDisposable" or "IAsyncDisposable", ContainingNamespace.Name: "System" } type, Value: var value, Parent: not IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "ReferenceEquals" or "SuppressFinalize" or "ThrowIfNull" } })
        {
            Check(context, reader, value, value.Syntax.GetLocation(), $"hand it to somebody who disposes an '{type.Name}'");
        }
    }

    // The same for several: DisposeAll(one, other).
    private void CheckElements(OperationAnalysisContext context, InstanceReader reader)
    {
        if (context.Operation is IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType: { Name: "IDisposable" or "IAsyncDisposable", ContainingNamespace.Name: "System" } type }, Initializer: { } elements })
        {
            foreach (var value in elements.ElementValues)
            {
                Check(context, reader, value, value.Syntax.GetLocation(), $"hand it to somebody who disposes an '{type.Name}'");
            }
        }
    }

    private void Check(OperationAnalysisContext context, InstanceReader reader, IOperation? value, Location location, string what)
    {
        // A task that is disposed is another mistake: it was never awaited.
        if (value is null || reader.IsTask(Unwrapped(value).Type) || reader.Read(value) is not { IsScoped: true } instance)
        {
            return;
        }

        if (instance.Origin == InstanceOrigin.Typed && IsOfTheFamily(context.ContainingSymbol.ContainingType, reader))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Descriptor, location, instance.Severity, additionalLocations: null, properties: null, instance.Name, what));
    }

    private static IOperation Unwrapped(IOperation value) => value switch
    {
        IConversionOperation conversion => Unwrapped(conversion.Operand),
        IConditionalAccessInstanceOperation when ConditionalReceiver.Of(value) is { } receiver => Unwrapped(receiver),
        _ => value,
    };

    // A decorator or a fake of the service knows what it holds.
    private static bool IsOfTheFamily(INamedTypeSymbol? type, InstanceReader reader) =>
        type is not null && (reader.ServiceOf(type) is not null || type.AllInterfaces.Any(implemented => reader.ServiceOf(implemented) is not null) || UsageKnowledge.IsTestDouble(type));
}
