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
        if (clause.Parent is not ITryOperation attempt)
        {
            return;
        }

        // What it assigns before it throws nobody sees.
        var isRethrown = Answers.EndsByThrowing(clause.Handler);
        var answers = Answers.In(clause.Handler).Where(answer => !isRethrown || answer.Statement is not ISimpleAssignmentOperation).ToArray();
        var tried = Attempt.Of(attempt, usage);
        if (tried is not null)
        {
            CheckAnswers(context, usage, tried, clause.Handler, answers);
            if (Answers.EndsWithoutAnswer(clause.Handler))
            {
                CheckWhatFollows(context, usage, attempt, tried);
            }
        }

        if (answers.Length > 0 && FailedInitialization.IsPartOf(context.ContainingSymbol, usage))
        {
            // A service among them has been looked at.
            foreach (var answer in answers.Where(answer => tried is null || (answer.Service(usage) is null && Substitute.OfAnswer(answer.Value, usage, context.CancellationToken) is null)))
            {
                if (FailedInitialization.SubstituteIn(answer, clause, attempt) is { } substitute)
                {
                    Report(context, context.ContainingSymbol.ContainingType, substitute, answer.Statement, DiagnosticSeverity.Warning);
                }
            }
        }
    }

    private void CheckAnswers(OperationAnalysisContext context, UsageKnowledge usage, Attempt tried, IOperation handler, Answer[] answers)
    {
        var reported = new List<IOperation>();
        foreach (var answer in answers)
        {
            if (Substitute.OfAnswer(answer.Value, usage, context.CancellationToken) is { } substitute)
            {
                if (tried.Asked.Count > 0 || tried.IsAbout(substitute.Service))
                {
                    reported.Add(answer.Statement);
                    Report(context, substitute, answer.Statement);
                }
            }
            else if (NullTest.IsNull(answer.Value) && !answer.IsRefusal && answer.Service(usage) is { } service && tried.Asked.Contains(service, SymbolEqualityComparer.Default))
            {
                Report(context, service, "null", answer.Statement, DiagnosticSeverity.Error);
            }
        }

        // Made for the one who failed, and handed to somebody: a list, a cache, the container.
        foreach (var operation in Answers.EndsByThrowing(handler) ? [] : handler.Descendants())
        {
            if (operation is IObjectCreationOperation && Substitute.Of(operation, usage) is { } substitute && tried.IsAbout(substitute.Service)
                && !reported.Any(statement => statement.Syntax.Span.Contains(operation.Syntax.Span)))
            {
                Report(context, substitute, operation);
            }
        }
    }

    // A catch that swallows lets the code behind it go on, which then answers: after the last attempt, or because a flag says so.
    private void CheckWhatFollows(OperationAnalysisContext context, UsageKnowledge usage, ITryOperation attempt, Attempt tried)
    {
        foreach (var answer in SwallowedFailure.AnswersBehind(attempt))
        {
            if (Substitute.OfAnswer(answer.Value, usage, context.CancellationToken) is { } substitute)
            {
                if (tried.Asked.Contains(substitute.Service, SymbolEqualityComparer.Default) && !IsDecidedByNull(answer.Statement, usage))
                {
                    Report(context, substitute.Service, $"'{TypeText.Name(substitute.Type)}'", answer.Statement, DiagnosticSeverity.Warning);
                }
            }
            else if (answer.Service(usage) is { } service && tried.Asked.Contains(service, SymbolEqualityComparer.Default) && SwallowedFailure.IsNull(answer, attempt))
            {
                Report(context, service, "null", answer.Statement, DiagnosticSeverity.Warning);
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
        if (Substitute.OfAnswer(answer, usage, context.CancellationToken) is { } substitute)
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

        foreach (var branch in new[] { choice.WhenTrue, choice.WhenFalse ?? Otherwise(choice) })
        {
            if (branch is not null && (Of(branch) ?? Answers.In(branch).Select(answer => Of(answer.Value)).FirstOrDefault(static found => found is not null)) is { } substitute)
            {
                Report(context, substitute, substitute.Value);
            }
        }

        Substitute? Of(IOperation answer) => Substitute.OfAnswer(answer, usage, context.CancellationToken);
    }

    // if (found) { return it; } return a substitute;
    private static IOperation? Otherwise(IConditionalOperation choice) =>
        choice.Parent is IBlockOperation block && Answers.In(choice.WhenTrue).Any(static answer => answer.Statement is IReturnOperation)
            ? block.Operations.SkipWhile(statement => statement != choice).Skip(1).OfType<IReturnOperation>().FirstOrDefault()
            : null;

    private void CheckSwitch(OperationAnalysisContext context, UsageKnowledge usage)
    {
        var choice = (ISwitchExpressionOperation)context.Operation;
        foreach (var arm in choice.Arms)
        {
            if (IsForNone(arm.Pattern, choice.Value.Type, usage) && Substitute.OfAnswer(arm.Value, usage, context.CancellationToken) is { } substitute)
            {
                Report(context, substitute, arm);
            }
        }
    }

    private static bool IsForNone(IPatternOperation pattern, ITypeSymbol? choice, UsageKnowledge usage) =>
        (pattern is IConstantPatternOperation { Value: var constant } && NullTest.IsNull(constant)) || (pattern is IDiscardPatternOperation && usage.IsScoped(choice));

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
