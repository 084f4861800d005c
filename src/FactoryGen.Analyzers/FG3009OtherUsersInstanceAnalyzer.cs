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
        if (creation.Arguments.Length < 2)
        {
            return;
        }

        foreach (var argument in creation.Arguments)
        {
            if (reader.Read(argument.Value) is { Call.ContextArgument.Value: { } user } instance && Variable(user) is { } owner)
            {
                var other = creation.Arguments.Select(static candidate => Variable(candidate.Value)).FirstOrDefault(candidate => IsOther(candidate, owner, user.Type));
                Report(context, instance, owner, other, argument.Value.Syntax);
            }
        }
    }

    private void CheckKey(OperationAnalysisContext context, InstanceReader reader)
    {
        foreach (var keeping in Keeping.Of(context.Operation, reader))
        {
            if (keeping is { Key: { } key, Instance.Call.ContextArgument.Value: { } user } && Variable(user) is { ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.LambdaMethod } } owner)
            {
                // What a lambda is given is the key itself.
                var variables = key.DescendantsAndSelf().Select(Variable).ToArray();
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
        IFieldReferenceOperation field => field.Field,
        IConversionOperation conversion => Variable(conversion.Operand),
        _ => null,
    };
}
