using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A failure that is answered with a fake, or with null: tests are green, production is broken.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG5001SubstituteAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG5001",
    "A failure is answered with a substitute",
    "Where '{0}' can't be had, this goes on with {1}, and nobody learns of the failure: let it reach the caller"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        // A test may replace what it likes.
        if (TestProject.Is(context.Options))
        {
            return;
        }

        context.RegisterOperationAction(operation => CheckCatch(operation, usage), OperationKind.CatchClause);
        context.RegisterOperationAction(operation => CheckNull(operation, usage, ((ICoalesceOperation)operation.Operation).WhenNull), OperationKind.Coalesce);
        context.RegisterOperationAction(operation => CheckNull(operation, usage, ((ICoalesceAssignmentOperation)operation.Operation).Value), OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(operation => CheckCondition(operation, usage), OperationKind.Conditional);
        context.RegisterOperationAction(operation => CheckSwitch(operation, usage), OperationKind.SwitchExpression);
        context.RegisterOperationAction(operation => CheckHelper(operation, usage), OperationKind.Invocation);
    }

    private void CheckCatch(OperationAnalysisContext context, UsageKnowledge usage)
    {
        var clause = (ICatchClauseOperation)context.Operation;
        if (clause.Parent is not ITryOperation attempt || Attempt.ServicesOf(attempt.Body, usage) is not { Count: > 0 } services)
        {
            return;
        }

        foreach (var answer in Answers.In(clause.Handler))
        {
            if (Substitute.Of(answer.Value, usage) is { } substitute)
            {
                Report(context, substitute, answer.Statement);
            }
            else if (NullTest.IsNull(answer.Value) && answer.Service(usage) is { } service && services.Contains(service, SymbolEqualityComparer.Default))
            {
                Report(context, service, "null", answer.Statement, DiagnosticSeverity.Error);
            }
        }

        if (Answers.EndsWithoutAnswer(clause.Handler))
        {
            CheckWhatFollows(context, usage, attempt, services);
        }
    }

    // A catch that swallows lets the code behind it go on, which then answers: after the last attempt, or because a flag says so.
    private void CheckWhatFollows(OperationAnalysisContext context, UsageKnowledge usage, ITryOperation attempt, IReadOnlyCollection<ITypeSymbol> services)
    {
        foreach (var answer in Answers.In(LocalValues.Body(attempt)))
        {
            if (answer.Statement.Syntax.SpanStart > attempt.Syntax.Span.End
                && Substitute.Of(answer.Value, usage) is { } substitute
                && services.Contains(substitute.Service, SymbolEqualityComparer.Default)
                && !IsDecidedByNull(answer.Statement, usage))
            {
                Report(context, substitute.Service, $"'{TypeText.Name(substitute.Type)}'", answer.Statement, DiagnosticSeverity.Warning);
            }
        }
    }

    // That is reported where the decision is.
    private static bool IsDecidedByNull(IOperation statement, UsageKnowledge usage)
    {
        for (var current = statement.Parent; current is not null; current = current.Parent)
        {
            if (current is IConditionalOperation { Condition: var condition } && FailureTest.Is(condition, usage))
            {
                return true;
            }
        }

        return false;
    }

    private void CheckNull(OperationAnalysisContext context, UsageKnowledge usage, IOperation answer)
    {
        if (Substitute.Of(answer, usage) is { } substitute)
        {
            Report(context, substitute, context.Operation);
        }
    }

    private void CheckCondition(OperationAnalysisContext context, UsageKnowledge usage)
    {
        var choice = (IConditionalOperation)context.Operation;
        if (!FailureTest.Is(choice.Condition, usage))
        {
            return;
        }

        foreach (var branch in new[] { choice.WhenTrue, choice.WhenFalse })
        {
            if (branch is not null && (Substitute.Of(branch, usage) ?? Answers.In(branch).Select(answer => Substitute.Of(answer.Value, usage)).FirstOrDefault(static found => found is not null)) is { } substitute)
            {
                Report(context, substitute, substitute.Value);
            }
        }
    }

    private void CheckSwitch(OperationAnalysisContext context, UsageKnowledge usage)
    {
        var choice = (ISwitchExpressionOperation)context.Operation;
        foreach (var arm in choice.Arms)
        {
            if (arm.Pattern is IConstantPatternOperation { Value: var constant } && NullTest.IsNull(constant) && Substitute.Of(arm.Value, usage) is { } substitute)
            {
                Report(context, substitute, arm);
            }
        }
    }

    private void CheckHelper(OperationAnalysisContext context, UsageKnowledge usage)
    {
        if (FallbackHelper.SubstituteIn((IInvocationOperation)context.Operation, usage, context.CancellationToken) is { } substitute)
        {
            Report(context, substitute.Service, $"'{TypeText.Name(substitute.Type)}'", substitute.Value, DiagnosticSeverity.Warning);
        }
    }

    private void Report(OperationAnalysisContext context, Substitute substitute, IOperation place) =>
        Report(context, substitute.Service, $"'{TypeText.Name(substitute.Type)}'", place, DiagnosticSeverity.Error);

    private void Report(OperationAnalysisContext context, ITypeSymbol service, string answer, IOperation place, DiagnosticSeverity severity) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, place.Syntax.GetLocation(), severity, additionalLocations: null, properties: null, TypeText.Name(service.WithNullableAnnotation(NullableAnnotation.None)), answer));
}
