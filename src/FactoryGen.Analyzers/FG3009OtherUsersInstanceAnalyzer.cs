using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>One user's instance in an object, or under a key, of another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3009OtherUsersInstanceAnalyzer() : UsageAnalyzer(UsageRule.Warning(
    "FG3009",
    "The instance of one user is given to another",
    "This '{0}' is the one of '{1}', and it is kept for '{2}'"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var reader = new InstanceReader(usage);
        context.RegisterOperationAction(operation => CheckCreation(operation, reader), OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => CheckKey(operation, reader), OperationKind.SimpleAssignment, OperationKind.Invocation);
    }

    private void CheckCreation(OperationAnalysisContext context, InstanceReader reader)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Arguments.IsEmpty || (creation.Arguments.Length == 1 && creation.Initializer is null))
        {
            return;
        }

        IOperation[] parts = [.. creation.Arguments.Select(static argument => argument.Value), .. Initialized(creation)];
        foreach (var part in parts)
        {
            if (reader.Read(part) is { Call.ContextArgument.Value: { } user } instance && Variable(user) is { } owner)
            {
                // An object that is given its owner, too, is about several.
                var variables = parts.Select(Variable).ToArray();
                if (!variables.Contains(owner, SymbolEqualityComparer.Default))
                {
                    Report(context, instance, owner, variables.FirstOrDefault(candidate => IsOther(candidate, owner, user.Type)), part.Syntax);
                }
            }
        }
    }

    private static IEnumerable<IOperation> Initialized(IObjectCreationOperation creation) =>
        creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(static assignment => assignment.Value) ?? [];

    private void CheckKey(OperationAnalysisContext context, InstanceReader reader)
    {
        foreach (var keeping in Keeping.Of(context.Operation, reader))
        {
            if (keeping.Instance.Call?.ContextArgument?.Value is { } user && Variable(user) is { ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.LambdaMethod } } owner)
            {
                // What a lambda is given is the key itself. Without a key, the place may be of somebody: sessions[bob].Manager.
                var variables = (keeping.Key ?? keeping.Place).DescendantsAndSelf().Select(Variable).ToArray();
                if (!variables.Contains(owner, SymbolEqualityComparer.Default))
                {
                    Report(context, keeping.Instance, owner, variables.FirstOrDefault(candidate => IsOther(candidate, owner, user.Type)), context.Operation.Syntax);
                }
            }
        }
    }

    private void Report(OperationAnalysisContext context, ScopedInstance instance, ISymbol owner, ISymbol? other, SyntaxNode syntax)
    {
        if (other is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, syntax.GetLocation(), instance.Name, owner.Name, other.Name));
        }
    }

    private static bool IsOther(ISymbol? candidate, ISymbol owner, ITypeSymbol? context) =>
        candidate is not null
        && !SymbolEqualityComparer.Default.Equals(candidate, owner)
        && SymbolEqualityComparer.Default.Equals(TypeOf(candidate), context);

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static ISymbol? Variable(IOperation value) => value switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        // An element of a tuple is whatever the tuple was made of.
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: false } field } => field,
        IConversionOperation conversion => Variable(conversion.Operand),
        _ => null,
    };
}
