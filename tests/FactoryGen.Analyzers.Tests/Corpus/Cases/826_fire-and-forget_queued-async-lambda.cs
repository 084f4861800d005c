// 826 fire-and-forget, queued-async-lambda: BAD
// an async lambda as a WaitCallback is async void: a failing gateway ends the process

namespace Corpus.C826;

internal sealed class OrderConfirmation(UserContext customer)
{
    public void Send(string orderNumber)
    {
        var body = $"Your order {orderNumber} is on its way.";
        ThreadPool.QueueUserWorkItem(async _ => await (await Factories.MailGateways.GetAsync(customer)).SendAsync(body)); // BUG
    }
}
