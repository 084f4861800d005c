// 813 missing-await, returned-inside-try: BAD
// the task is returned out of a try: the catch that should translate the failure can never run

namespace Corpus.C813;

internal sealed class ReportUnavailableException(string user, Exception inner) : Exception("no report for " + user, inner);

internal sealed class ReportSinks
{
    public Task<IExportSink> OpenAsync(UserContext analyst, CancellationToken cancellationToken)
    {
        try
        {
            return Factories.ExportSinks.GetAsync(analyst, cancellationToken); // BUG
        }
        catch (TimeoutException ex)
        {
            throw new ReportUnavailableException(analyst.Id.Value, ex);
        }
    }
}
