using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>A loop that asks a task again and again whether it has ended, and gives the thread to nobody meanwhile.</summary>
internal static class Polling
{
    public static bool Is(IPropertyReferenceOperation test)
    {
        for (var (child, current) = ((IOperation)test, test.Parent); current is not null; (child, current) = (current, current.Parent))
        {
            switch (current)
            {
                case IWhileLoopOperation loop:
                    return loop.Condition == child && OnlyPasses(loop.Body);
                case IForLoopOperation loop:
                    return loop.Condition == child && OnlyPasses(loop.Body);
                case IInvocationOperation { TargetMethod.Name: "SpinUntil" }:
                    return true;
                case IBlockOperation or IConditionalOperation when current.Parent is not IAnonymousFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    // A body that does something else, or awaits, has its reasons.
    private static bool OnlyPasses(IOperation body) => body.DescendantsAndSelf().All(static operation => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Sleep" or "SpinWait" or "SpinOnce" or "Yield" or "Wait" or "WaitOne" or "DoEvents" or "Reset" or "FromMilliseconds" or "FromSeconds" or "Delay" } => true,
        IInvocationOperation or IAssignmentOperation or IAwaitOperation or IReturnOperation or IThrowOperation => false,
        _ => true,
    });
}
